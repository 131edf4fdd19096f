import { expect, test } from 'vitest';
import { unpackUid } from '../../../core/graph/packUids';
import { sliceToColumns } from '../../../core/graph/measures/sliceToColumns';
import type { CaseColumns } from '../../../core/views/measureView';
import { filledCase } from '../../testing/filledCase';
import { command, createEntity, createLink, place } from '../../testing/sampleCommands';
import { newUid } from '../../../core/uid';
import { readLanguageView } from '../readLanguageView';
import { readChartSlice } from '../slice/readChartSlice';
import { readColumns } from './readColumns';

function written({ uids, from, to, oneWay, links, attributions }: CaseColumns) {
  const lines = Array.from(from, (tail, line) =>
    [unpackUid(uids, tail), unpackUid(uids, to[line]!), oneWay[line]].join(' '),
  );
  const nodes = Array.from({ length: uids.length / 16 }, (_, node) => unpackUid(uids, node));
  return { nodes: nodes.sort(), lines: lines.sort(), links, attributions };
}

test.each([true, false])(
  'a chart with all of the case on it has the columns of the case (hypotheses: %s)',
  (attributions) => {
    const { open, run, uid } = filledCase();
    const [gone, twin] = [newUid(), newUid()];
    run(
      createEntity('Gone', { uid: gone }),
      createEntity('The same front', { uid: twin }),
      createLink(gone, uid.actor),
      createLink(twin, uid.place),
      ...[gone, twin, uid.actor, uid.rival, uid.place, uid.incident].map((entity) =>
        place(uid.chart, entity),
      ),
    );
    run(command('entity.retract', { uid: gone, reason: 'Does not exist' }));
    run(command('entity.merge', { uid: twin, into: uid.actor, reason: 'One name' }));
    const { connection } = open;
    const slice = readChartSlice(connection, uid.chart);
    const language = readLanguageView(connection);
    const whole = written(readColumns(connection, { attributions }));
    expect(whole.nodes).not.toContain(gone);
    expect(whole).toEqual(written(sliceToColumns(slice, language, attributions)));
  },
);
