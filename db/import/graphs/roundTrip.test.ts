import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseJsonSchema, type CaseJson } from '../../../core/caseJson';
import { forbiddenInXml } from '../../../core/text/escapeXml';
import { exportTo } from '../../export/testing/exportTo';
import type { OpenCase } from '../../openCase';
import { filledCase } from '../../testing/filledCase';
import { newCase } from '../../testing/newCase';
import { caseFromCommands, chosenCommands } from '../../testing/randomCase';
import { standIns } from '../../testing/standIns';
import { unwrap } from '../../testing/unwrap';
import { fileWith, tryGraph } from './testing/bringGraph';

const formats = ['graphml', 'gexf', 'cytoscape', 'stix'] as const;

const jsonOf = (open: OpenCase): CaseJson =>
  caseJsonSchema.parse(JSON.parse(exportTo(open, { format: 'json' }).file.toString('utf8')));

/** XML cannot hold all characters; blank is no text. */
function kept(text: string): string {
  const whole = text.replace(forbiddenInXml, '\ufffd');
  return whole.trim() === '' ? '' : whole;
}

/** What such a file carries of a case, with entities called by `nameOf`. */
function carried(json: CaseJson, nameOf: (uid: string) => string, onlyPlaces: boolean) {
  const bases = new Map<string, string | null>(json.kinds.map(({ key, base }) => [key, base]));
  const node = standIns(json);
  const entities = json.entities.filter(
    ({ uid, retraction }) => node(uid) === uid && retraction === null,
  );
  const there = new Set<string>(entities.map(({ uid }) => uid));
  const isThere = (uid: string | null) => uid === null || there.has(node(uid));
  const directed = new Map(json.linkTypes.map((type) => [type.key, type.directed]));
  const texts = (fields: object) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
        const text = typeof value === 'string' ? kept(value) : value;
        return text === '' ? [] : [[key, text]];
      }),
    );
  const lines = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();
  return {
    entities: lines(
      entities.map(({ uid, kind, names, description, fields, date, position }) => [
        ...[nameOf(uid), kind, kept(names.find(({ role }) => role === 'preferred')?.text ?? '')],
        ...[kept(description), date, onlyPlaces && bases.get(kind) !== 'place' ? null : position],
        Object.entries(texts(fields)).sort(),
      ]),
    ),
    links: lines(
      json.links
        .filter(({ from, to, retraction }) => retraction === null && isThere(from) && isThere(to))
        .map(({ type, from, to, description, fields, date }) => {
          const ends = [nameOf(node(from)), nameOf(node(to))];
          return [
            ...[type, directed.get(type) === true ? ends : ends.sort()],
            ...[kept(description), date, Object.entries(texts(fields)).sort()],
          ];
        }),
    ),
    attributions: [
      ...new Set(
        lines(
          json.attributions
            .filter((one) => one.retraction === null)
            .filter(({ actor, incident }) => isThere(actor) && isThere(incident))
            .map(({ incident, actor, role, hypothesis }) => [
              nameOf(node(incident)),
              actor === null ? null : nameOf(node(actor)),
              ...[role, hypothesis],
            ]),
        ),
      ),
    ],
  };
}

/** The case that comes of a file: one that knows the kinds of the first, as a colleague's would. */
function comesBack(open: OpenCase, format: (typeof formats)[number]) {
  const before = jsonOf(open);
  const other = newCase();
  for (const kind of before.kinds) other.run({ name: 'kind.define', args: kind });
  for (const type of before.linkTypes) other.run({ name: 'linkType.define', args: type });
  const { file } = exportTo(open, { format });
  const outcome = unwrap(tryGraph(other.open, fileWith(file)));
  const rows = other.open.connection.allValues(
    "SELECT thing_uid, key FROM import_key WHERE what = 'entity'",
  ) as [string, string][];
  const own = format === 'stix' ? uidsIn(file.toString('utf8')) : new Map<string, string>();
  const uids = new Map(
    rows.map(([uid, key]) => {
      const id = key.replace(/^4:node\d+:/, '');
      return [uid, own.get(id) ?? id];
    }),
  );
  const onlyPlaces = format === 'stix';
  return {
    outcome,
    before,
    after: jsonOf(other.open),
    sent: carried(before, (uid) => uid, onlyPlaces),
    came: carried(jsonOf(other.open), (uid) => uids.get(uid) ?? uid, onlyPlaces),
  };
}

/** What each object of a bundle is in the case. */
function uidsIn(bundle: string): ReadonlyMap<string, string> {
  const { objects } = JSON.parse(bundle) as {
    objects: { id: string; extensions?: Record<string, { uid?: string }> }[];
  };
  return new Map(
    objects.flatMap(({ id, extensions = {} }) =>
      Object.values(extensions).flatMap(({ uid }) =>
        uid === undefined ? [] : [[id, uid] as const],
      ),
    ),
  );
}

test.each(formats)('a small case comes back from %s as far as it carries it', (format) => {
  const { open } = filledCase();
  const { sent, came, outcome } = comesBack(open, format);
  expect(came).toEqual(sent);
  expect(outcome.leftOut).toBe(0);
});

test.each(formats)('and so does any case from %s', (format) => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const { open } = caseFromCommands(commands);
      const { sent, came } = comesBack(open, format);
      expect(came).toEqual(sent);
    }),
    { numRuns: 12 },
  );
});

test('a bundle brings back what was said: claims with grades, passages and sources with what they repeat', () => {
  const { open } = filledCase();
  const { before, after } = comesBack(open, 'stix');
  const claims = ({ claims: all, passages, sources }: CaseJson) =>
    all
      .map(({ stance, credibility, text, value, saidOn, responsibility, passage }) => {
        const place = passages.find(({ uid }) => uid === passage);
        const source = sources.find(({ uid }) => uid === place?.source);
        const root = sources.find(({ uid }) => uid === source?.derivesFrom);
        const from = [place?.locator, place?.text, source?.title, source?.type, root?.title];
        return JSON.stringify([stance, credibility, text, value, saidOn, responsibility, ...from]);
      })
      .sort();
  expect(claims(after)).toEqual(claims(before));
  expect(before.claims.length).toBeGreaterThan(3);
  // Judging is the analyst's own.
  expect(after.judgements).toEqual([]);
});

test('FollowTheMoney brings back things, what lies between them, and hypotheses as such', () => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const { open } = caseFromCommands(commands);
      const before = jsonOf(open);
      const other = newCase();
      for (const kind of before.kinds) other.run({ name: 'kind.define', args: kind });
      for (const type of before.linkTypes) other.run({ name: 'linkType.define', args: type });
      unwrap(tryGraph(other.open, fileWith(exportTo(open, { format: 'ftm' }).file)));
      const [sent, came] = [before, jsonOf(other.open)].map((json) => {
        const { entities, links, attributions } = carried(json, (uid) => uid, true);
        return [entities.length, links.length, attributions.length];
      });
      expect(came).toEqual(sent);
    }),
    { numRuns: 12 },
  );
});
