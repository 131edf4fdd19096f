import { describe, expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { FIRST_DAY, monthLater } from '../testing/monthLater';
import { command, createEntity, createSource, name, place } from '../testing/sampleCommands';

describe('edits that reach from an old row to a newer one', () => {
  test('leave out a line whose end was not there yet', () => {
    const { uid, run, ask } = monthLater();
    const actor = newUid();
    run(createEntity('Another front', { uid: actor }), place(uid.chart, actor));
    run(command('attribution.edit', { uid: uid.attribution, actor }));
    const { attributions } = ask('chart.slice', { chart: uid.chart, asOf: FIRST_DAY });
    expect(attributions.map((found) => found.uid)).toEqual([uid.unknown]);
  });

  test('forget a claimant and an origin that were not there yet', () => {
    const { uid, run, ask } = monthLater();
    const [speaker, origin] = [newUid(), newUid()];
    run(createEntity('Spokesman', { uid: speaker }), createSource('Agency', { uid: origin }));
    run(
      command('claim.edit', { uid: uid.linkClaim, claimant: speaker }),
      command('source.edit', { uid: uid.copy, derivesFrom: origin }),
    );
    const record = ask('link.record', { uid: uid.link, asOf: FIRST_DAY });
    expect(record.claims.map(({ claimant }) => claimant)).toEqual([null]);
    expect(ask('source.record', { uid: uid.copy, asOf: FIRST_DAY }).derivesFrom).toBeNull();
  });

  test('leave an entity its name, when all of its names were given anew', () => {
    const { uid, run, ask } = monthLater();
    run(command('entity.name', { uid: uid.actor, names: [name('The Front of the North')] }));
    const { items } = ask('entity.list', { kind: 'actor', offset: 0, limit: 10, asOf: FIRST_DAY });
    expect(items.map((item) => item.name)).toEqual(['Southern Front', 'The Front of the North']);
  });
});
