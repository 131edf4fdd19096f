import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCaseGraph, type CaseGraph } from '../../../core/graph/caseGraph';
import { finishNow } from '../../../core/sliced';
import { newUid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { author } from '../../testing/author';
import { commandFromPicks, commandNames } from '../../testing/commandsFromPicks';
import { filledCase } from '../../testing/filledCase';
import { Picks } from '../../testing/picks';
import {
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  judge,
  merge,
  place,
} from '../../testing/sampleCommands';
import { currentGraph } from './currentGraph';
import { readAround } from './readAround';
import { readElsewhere } from './readElsewhere';
import { readGraphLinkTypes, readGraphParts } from './readGraphParts';
import type { WaysLeftOut } from '../../../core/views/graphView';
import { readWays } from './readWays';

/** All ways of a graph by the keys of their ends, whatever the order in which they were read. */
function written({ ids, starts, ends, sorts, lines, row }: CaseGraph): string[] {
  return [...ids]
    .flatMap((id, node) =>
      [...ends.subarray(starts[node], starts[node + 1])].map((end, offset) => {
        const way = starts[node]! + offset;
        return `${id} ${ids[end]!} ${sorts[way]!} ${row[lines[way]!]!}`;
      }),
    )
    .sort();
}

function readAnew(connection: ReadConnection): CaseGraph {
  const parts = readGraphParts(connection, readGraphLinkTypes(connection));
  return buildCaseGraph(finishNow(parts));
}

const numbers = fc.array(fc.nat(1000), { minLength: 12, maxLength: 24 });
const anyAction = fc.oneof(
  { weight: 6, arbitrary: fc.record({ name: fc.constantFrom(...commandNames), numbers }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('the graph that is kept is the one that would be read anew, whatever was done since', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 12 }), (actions) => {
      const { open } = filledCase();
      const { connection } = open;
      for (const action of actions) {
        if (typeof action === 'string') open[action](author);
        else {
          const made = commandFromPicks(action.name, new Picks(connection, action.numbers));
          open.execute({ commands: [made] }, author);
        }
        const { graph } = finishNow(currentGraph(connection));
        expect(written(graph)).toEqual(written(readAnew(connection)));
      }
    }),
    { numRuns: 25 },
  );
});

test('moving things on a chart leaves the graph alone', () => {
  const { open, run, uid } = filledCase();
  const { graph } = finishNow(currentGraph(open.connection));
  run(place(uid.chart, uid.actor, 500, 500));
  expect(finishNow(currentGraph(open.connection)).graph).toBe(graph);
});

const everything = {
  without: [] as string[],
  attributions: true,
  directed: false,
  sourced: false,
  longest: 6,
  limit: 50,
};

/** Iran — backs → Front; Front — backs → Rocket base, and an incident with a hypothesis. */
function underTest() {
  const made = filledCase();
  const { actor, incident, place: base, rival } = made.uid;
  const ways = (
    of: readonly string[],
    args: Partial<typeof everything> & { leftOut?: WaysLeftOut } = {},
  ) => readWays(made.open.connection, { ...everything, ...args, of: [...of] });
  const namesOf = ({ pairs, entities }: ReturnType<typeof ways>) =>
    pairs.flatMap(({ ways: found }) =>
      found.map((way) =>
        way.entities.map((one) => entities.find(({ uid }) => uid === one)!.name).join(' – '),
      ),
    );
  const around = (of: readonly string[], args: object = {}) =>
    readAround(made.open.connection, {
      of: [...of],
      chart: made.uid.chart,
      steps: 1,
      only: null,
      limit: 50,
      ...args,
    });
  return { ...made, actor, incident, base, rival, ways, namesOf, around };
}

describe('ways', () => {
  test('lead over links and hypotheses, which carry their judgement', () => {
    const { actor, base, uid, ways, namesOf } = underTest();
    const found = ways([actor, base]);
    expect(namesOf(found)).toEqual(['Northern Front – Rocket at the base – Hill Base']);
    const [hypothesis, link] = found.pairs[0]!.ways[0]!.steps.flat();
    expect(hypothesis).toMatchObject({ uid: uid.attribution, via: 'attribution', along: false });
    expect(hypothesis!.judged).toMatchObject({ status: 'open' });
    expect(link).toMatchObject({ uid: uid.link, type: 'happened-at', along: true, sourceCount: 1 });
    expect(namesOf(ways([actor, base], { attributions: false }))).toEqual([]);
    expect(namesOf(ways([actor, base], { without: ['happened-at'] }))).toEqual([]);
    expect(namesOf(ways([actor, base], { longest: 1 }))).toEqual([]);
  });

  test('leave out what a filter does, but never the ends that are asked about', () => {
    const { actor, base, incident, ways, namesOf } = underTest();
    const nothing: WaysLeftOut = { kinds: [], entities: [], lines: [], judged: {} };
    const [hypothesis, link] = ways([actor, base]).pairs[0]!.ways[0]!.steps.flat();
    const leftOut = (part: Partial<WaysLeftOut>) =>
      namesOf(ways([actor, base], { leftOut: { ...nothing, ...part } }));
    expect(leftOut({})).toHaveLength(1);
    expect(leftOut({ kinds: ['incident'] })).toEqual([]);
    expect(leftOut({ entities: [incident] })).toEqual([]);
    expect(leftOut({ lines: [link!.uid] })).toEqual([]);
    expect(leftOut({ lines: [hypothesis!.uid] })).toEqual([]);
    expect(
      leftOut({ judged: { likelihood: [hypothesis!.judged!.likelihood ?? 'not-given'] } }),
    ).toEqual([]);
    expect(leftOut({ kinds: ['place', 'actor'], entities: [actor] })).toHaveLength(1);
  });

  test('follow the arrows where that is asked, from the incident to whom it is attributed', () => {
    const { actor, base, incident, ways, namesOf } = underTest();
    expect(namesOf(ways([actor, base], { directed: true }))).toEqual([]);
    expect(namesOf(ways([incident, base], { directed: true }))).toHaveLength(1);
    expect(namesOf(ways([incident, actor], { directed: true }))).toHaveLength(1);
  });

  test('are not led over a hypothesis that was rejected, nor over what was retracted', () => {
    const { actor, base, incident, uid, run, ways, namesOf } = underTest();
    run(judge(uid.attribution, { status: 'rejected' }));
    expect(namesOf(ways([actor, base]))).toEqual([]);
    run(judge(uid.attribution, { status: 'open' }));
    expect(namesOf(ways([actor, base]))).toHaveLength(1);
    run(command('entity.retract', { uid: incident, reason: 'It did not happen' }));
    expect(namesOf(ways([actor, base]))).toEqual([]);
  });

  test('prefer the longer one that is sourced to a shorter one that nobody claims, if asked', () => {
    const { base, incident, rival, actor, uid, run, ways, namesOf } = underTest();
    const [sure, unsure] = [newUid(), newUid()];
    const links = [newUid(), newUid(), newUid()] as const;
    run(
      createEntity('Sure', { uid: sure }),
      createEntity('Unsure', { uid: unsure }),
      createLink(rival, sure, { uid: links[0] }),
      createLink(sure, actor, { uid: links[1] }),
      createLink(rival, unsure),
      createLink(unsure, actor),
      createClaim(uid.passage, { link: links[0] }),
      createClaim(uid.passage, { link: links[1] }),
    );
    expect(namesOf(ways([rival, actor]))).toHaveLength(2);
    expect(namesOf(ways([rival, actor], { sourced: true }))).toEqual([
      'Southern Front – Sure – Northern Front',
    ]);
    // What is denied is no better for it.
    run(
      createLink(sure, incident, { uid: links[2] }),
      createClaim(uid.passage, { link: links[2] }, { stance: 'denies' }),
      createLink(unsure, incident),
    );
    expect(namesOf(ways([rival, base], { sourced: true }))).toEqual([
      'Southern Front – Sure – Rocket at the base – Hill Base',
    ]);
  });

  test('between several are told pair by pair, with what they share', () => {
    const { actor, base, rival, incident, run, ways } = underTest();
    run(createAttribution(incident, rival));
    const found = ways([actor, rival, base]);
    expect(found.pairs.map(({ from, to, total }) => [from, to, total])).toEqual([
      [actor, rival, 1],
      [actor, base, 1],
      [rival, base, 1],
    ]);
    expect(found.shared).toEqual([{ entity: incident, of: [actor, rival, base] }]);
  });

  test('of merged entities are those of one', () => {
    const { actor, base, rival, run, ways, namesOf } = underTest();
    run(merge(rival, actor));
    expect(namesOf(ways([rival, base]))).toEqual([
      'Northern Front – Rocket at the base – Hill Base',
    ]);
  });
});

describe('what lies around', () => {
  test('is counted by kind and type of line, on the chart and not', () => {
    const { actor, incident, base, around } = underTest();
    const found = around([incident]);
    expect([found.total, found.fresh]).toEqual([2, 1]);
    expect(found.groups).toEqual([
      { kind: 'actor', via: 'attribution', type: 'carried-out', fresh: 0, shown: 1 },
      { kind: 'place', via: 'link', type: 'happened-at', fresh: 1, shown: 0 },
    ]);
    expect(found.entities).toMatchObject([{ entity: { uid: base }, from: incident }]);
    expect(found.onChart).toEqual([actor]);
  });

  test('can be asked for further away, by group, and only the first of it', () => {
    const { actor, base, incident, around } = underTest();
    expect(around([actor]).fresh).toBe(0);
    expect(around([actor], { steps: 2 }).entities).toMatchObject([{ entity: { uid: base } }]);
    const only = [{ kind: 'actor', via: 'attribution', type: 'carried-out' }];
    expect(around([incident], { only })).toMatchObject({ chosen: 0, entities: [], fresh: 1 });
    expect(around([incident], { limit: 0 })).toMatchObject({ chosen: 1, entities: [], fresh: 1 });
  });

  test('the chart is told only as far as it is not on it', () => {
    const { open, uid, incident, base, run } = underTest();
    expect(readElsewhere(open.connection, uid.chart)).toEqual([{ uid: incident, count: 1 }]);
    run(place(uid.chart, base));
    expect(readElsewhere(open.connection, uid.chart)).toEqual([]);
  });
});
