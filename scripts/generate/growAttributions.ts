import type { Command } from '../../core/commands/command';
import type { Attribution } from '../../core/language/attribution';
import type { Uid } from '../../core/uid';
import { confidenceTerms } from '../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../core/vocabularies/likelihood';
import { ratingTerms } from '../../core/vocabularies/rating';
import type { Growth } from './growEntity';
import { growClaim } from './growLinks';
import { chooseOther } from './world';

const reasons = [
  'First look at what the sources say.',
  'A second report, independent of the first.',
  'The claim does not hold against the place of launch.',
  'Nothing new; the confidence is revised.',
] as const;

/**
 * Rival hypotheses about an incident: one or two actors, and often nobody we can name. Most are
 * judged, some several times; some are not judged yet.
 */
export function growAttributions(growth: Growth, incident: number): Command[] {
  const { world, random } = growth;
  const about = world.grown[incident];
  if (!about || world.actors.length === 0 || !random.chance(0.4)) return [];
  const actors = new Set<Uid>();
  for (let count = 1 + random.integer(2); count > 0; count -= 1) {
    const near = chooseOther(world, incident, random);
    const candidate = world.grown[near ?? 0];
    const actor = candidate?.kind === 'actor' ? candidate : world.grown[random.pick(world.actors)];
    if (actor) actors.add(actor.uid);
  }
  const rivals = [...actors].flatMap((actor) => growHypothesis(growth, about.uid, 'actor', actor));
  if (!random.chance(0.5)) return rivals;
  return [...rivals, ...growHypothesis(growth, about.uid, 'unknown', null)];
}

function growHypothesis(
  growth: Growth,
  incident: Uid,
  hypothesis: Attribution['hypothesis'],
  actor: Uid | null,
): Command[] {
  const { random, newUid } = growth;
  const attribution = newUid();
  const commands: Command[] = [
    {
      name: 'attribution.create',
      args: {
        uid: attribution,
        incident,
        hypothesis,
        actor,
        role:
          actor === null
            ? 'carried-out'
            : random.pick([
                'carried-out',
                'carried-out',
                'ordered',
                'supplied',
                'enabled',
              ] as const),
        basis: 'Generated.',
        wouldChange: '',
      },
    },
  ];
  if (actor !== null) {
    for (let count = random.integer(3); count > 0; count -= 1) {
      const stance = random.chance(0.6) ? 'suspects' : 'asserts';
      const claim = growClaim(growth, { attribution }, stance, 'Generated claim.');
      commands.push(claim);
      if (random.chance(0.7) && claim.name === 'claim.create') {
        const { term } = random.pick(ratingTerms);
        const args = { attribution, claim: claim.args.uid, rating: term, note: '' };
        commands.push({ name: 'assessment.rate', args });
      }
    }
  }
  const judged = random.chance(0.85) ? 1 + random.integer(3) : 0;
  for (let count = 0; count < judged; count += 1) {
    commands.push({
      name: 'attribution.judge',
      args: {
        uid: newUid(),
        attribution,
        likelihood: random.pick(likelihoodTerms).term,
        confidence: random.chance(0.9) ? random.pick(confidenceTerms).term : null,
        status: random.pick(['open', 'open', 'open', 'accepted', 'rejected'] as const),
        reason: reasons[count] ?? reasons[0],
      },
    });
  }
  return commands;
}
