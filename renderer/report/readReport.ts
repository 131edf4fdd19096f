import type { LeftOut } from '../../core/filter/applyFilter';
import type { ReportWish } from '../../core/picture/reportOrder';
import { fail, ok, type Result } from '../../core/result';
import type { Uid } from '../../core/uid';
import type { AttributionView, EntityRecord } from '../../core/views/recordView';
import { request } from '../client';
import { sortHypotheses } from '../controls/sortHypotheses';
import { fingerprintOf } from '../picture/fingerprintOf';
import { readPicture, type Picture } from '../picture/readPicture';
import { partOfChart } from './partOfChart';
import { readRecords } from './readRecords';
import type { Report } from './report';
import { reportTitle } from './reportTitle';

/** More would be a book that nobody reads; how many are left out is said. */
const MOST_ENTITIES = 300;
const MOST_LINKS = 600;
const MOST_ATTRIBUTIONS = 300;

type About = NonNullable<ReportWish['about']>;

/** The part of the chart around what the report is about, and what that is where it is all of it. */
async function readChartPart(
  wish: ReportWish,
): Promise<Result<{ chart: Picture; picture: Picture | null }>> {
  const shown = {
    chart: wish.chart,
    view: { of: 'graph', evidence: false } as const,
    ...(wish.asOf !== undefined && { asOf: wish.asOf }),
  };
  const chart = await readPicture(shown);
  if (!chart.ok) return chart;
  if (wish.about === null) return ok({ chart: chart.value, picture: chart.value });
  const only = partOfChart(chart.value.filtered.slice, wish.about);
  if (only.length === 0) return ok({ chart: chart.value, picture: null });
  const part = await readPicture({ ...shown, only: [...only] });
  return part.ok ? ok({ chart: chart.value, picture: part.value }) : part;
}

function aboutChart({ filtered: { slice } }: Picture): About {
  const uidsOf = (rows: readonly { readonly uid: Uid }[]): Uid[] => rows.map(({ uid }) => uid);
  return {
    entities: uidsOf(slice.nodes),
    links: uidsOf(slice.links),
    attributions: uidsOf(slice.attributions),
  };
}

/** Each once, in the order in which they were found. */
function onceEach<T>(rows: readonly T[], uidOf: (row: T) => Uid): T[] {
  return [...new Map(rows.map((row) => [uidOf(row), row])).values()];
}

/** Incidents as they were found, the rivals about each from likely to unlikely. */
function rivalsTogether(attributions: readonly AttributionView[]): readonly AttributionView[] {
  const incidents = new Set(attributions.map(({ incident }) => incident.uid));
  return [...incidents].flatMap((uid) =>
    sortHypotheses(attributions.filter(({ incident }) => incident.uid === uid)),
  );
}

interface Ties {
  readonly links: readonly Uid[];
  readonly attributions: readonly AttributionView[];
}

/** What hangs on what was selected; of a chart, only what it shows. */
function tiesOf(entities: readonly EntityRecord[], about: About, isChart: boolean): Ties {
  const shown = new Set([...about.links, ...about.attributions]);
  const isMeant = (uid: Uid): boolean => !isChart || shown.has(uid);
  const links = entities.flatMap((record) => record.links.map(({ link }) => link.uid));
  const attributions = entities.flatMap((record) => record.attributions);
  return {
    links: [...new Set([...links.filter(isMeant), ...about.links])],
    attributions: onceEach(
      attributions.filter(({ attribution }) => isMeant(attribution.uid)),
      ({ attribution }) => attribution.uid,
    ),
  };
}

/** All that a report says, read as it was believed then. */
export async function readReport(wish: ReportWish): Promise<Result<Report>> {
  const dated = wish.asOf === undefined ? {} : { asOf: wish.asOf };
  const read = await readChartPart(wish);
  if (!read.ok) return read;
  const { chart, picture } = read.value;
  const { state, language, author } = chart;
  const isChart = wish.about === null;
  const about = wish.about ?? aboutChart(chart);
  const contents = await request('case.contents', wish.asOf === undefined ? null : dated);
  if (!contents.ok) return contents;
  const entities = await readRecords(
    'entity.record',
    about.entities.slice(0, MOST_ENTITIES),
    dated,
  );
  if (!entities.ok) return entities;
  const found = onceEach(entities.value.records, ({ entity }) => entity.uid);
  const ties = tiesOf(found, about, isChart);
  const known = new Set(ties.attributions.map(({ attribution }) => attribution.uid));
  const others = about.attributions.filter((uid) => !known.has(uid));
  const readable = others.slice(0, MOST_ATTRIBUTIONS);
  const chosen = await readRecords('attribution.record', readable, dated);
  if (!chosen.ok) return chosen;
  const attributions = rivalsTogether([...ties.attributions, ...chosen.value.records]);
  const links = await readRecords('link.record', ties.links.slice(0, MOST_LINKS), dated);
  if (!links.ok) return links;
  const incidents = attributions
    .filter(({ assessments }) => assessments.length > 0)
    .map(({ incident }) => incident.uid);
  const matrices = await readRecords('incident.matrix', [...new Set(incidents)], dated);
  if (!matrices.ok) return matrices;
  if (found.length + links.value.records.length + attributions.length === 0) {
    return fail(
      'picture.nothing',
      'There is nothing to report on: nothing of it was recorded then.',
    );
  }
  const facts = {
    entities: found,
    links: links.value.records,
    attributions,
    matrices: matrices.value.records,
  };
  return ok({
    ...facts,
    wish,
    state,
    language,
    picture,
    title: reportTitle(wish, facts, chart.slice.chart.title),
    origins: contents.value.sources,
    tooMany: {
      entities: Math.max(0, about.entities.length - MOST_ENTITIES),
      links:
        Math.max(0, ties.links.length - MOST_LINKS) + (isChart ? 0 : notInRecords(found).links),
      attributions:
        others.length - readable.length + (isChart ? 0 : notInRecords(found).attributions),
    },
    missing: entities.value.missing + links.value.missing + chosen.value.missing,
    author,
    fingerprint: await fingerprintOf({ case: state.case.uid, ...facts, asOf: wish.asOf ?? null }),
  });
}

/** What hangs on entities and is not in their records, which hold so many lines at most. */
function notInRecords(entities: readonly EntityRecord[]): Omit<LeftOut, 'entities'> {
  let [links, attributions] = [0, 0];
  for (const record of entities) {
    links += Math.max(0, record.linkCount - record.links.length);
    attributions += Math.max(0, record.attributionCount - record.attributions.length);
  }
  return { links, attributions };
}
