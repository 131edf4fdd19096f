import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { blameOf } from '../../core/import/graphs/blameOf';
import { kindFor, wordsOf } from '../../core/import/graphs/kindWords';
import { planGraph } from '../../core/import/graphs/planGraph';
import type { GraphFile } from '../../core/import/importFile';
import type { Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import { cutText } from '../../core/text/cutText';
import { stripControls } from '../../core/text/stripControls';
import { attemptInSlices } from '../attempt';
import type { ReadConnection } from '../connection/connection';
import { readLanguageView } from '../reads/readLanguageView';
import { openGraph } from './graphs/openGraph';
import { surveyGraph } from './graphs/surveyGraph';

/** Of what the window shows of a file. */
const MOST_TYPES = 200;
const MOST_ORIGINS = 20;
const LONGEST = 200;

const byCount = (one: { readonly count: number }, other: { readonly count: number }) =>
  other.count - one.count;

function lineOf(text: string): string {
  return cutText(stripControls(text).trim(), LONGEST).trim();
}

/** Graphs that came into this case before, the last one first. */
function keptGraphs(connection: ReadConnection) {
  const rows = connection.allValues(
    `SELECT origin, file_name, mapping FROM import
     WHERE json_extract(mapping, '$.graph') IS NOT NULL ORDER BY id DESC LIMIT 200`,
  ) as [origin: string, fileName: string, mapping: string][];
  return rows.map(([origin, fileName, mapping]) => ({
    origin,
    fileName,
    kinds: new Map((JSON.parse(mapping) as { kinds: [string, string][] }).kinds),
  }));
}

/** What is in a graph file, and what would become of it. */
export function lookAtGraph(connection: ReadConnection, path: string): Sliced<Result<GraphFile>> {
  return attemptInSlices(function* () {
    const file = openGraph(path);
    const survey = yield* surveyGraph(file);
    const fileName = basename(path);
    const language = readLanguageView(connection);
    const kept = keptGraphs(connection);
    const before = kept.find((graph) => graph.fileName === fileName);
    const plan = planGraph(survey, language, before?.kinds);
    const known = new Set<string>(language.linkTypes.map(({ key }) => key));
    const general = kindFor('thing', 'Thing', 0);
    const all = [...language.kinds, ...plan.needs.kinds];
    const added = all.some(({ key }) => key === general.key)
      ? plan.needs.kinds
      : [...plan.needs.kinds, general];
    return {
      of: 'graph',
      fileName,
      bytes: statSync(path).size,
      format: file.format,
      nodes: survey.nodeCount,
      edges: survey.edgeCount,
      sources: survey.sourceCount,
      sayings: survey.sayingCount,
      problems: survey.problemCount,
      types: survey.nodeTypes
        .map(({ type, count, first }, place) => ({
          words: type === null ? '' : wordsOf(type).slice(0, 500),
          type: type === null ? null : cutText(type, LONGEST),
          count,
          first: first.map((name) => cutText(name, LONGEST)),
          kind: plan.kinds[place]?.kind.key ?? 'thing',
        }))
        .sort(byCount)
        .slice(0, MOST_TYPES),
      edgeTypes: survey.edgeTypes
        .map(({ type, count }, place) => ({
          type: type === null ? null : cutText(type, LONGEST),
          count,
          becomes:
            blameOf(type) === null && type !== 'attribution'
              ? (plan.linkTypes[place]?.linkType.label ?? '')
              : null,
          isNew: !known.has(plan.linkTypes[place]?.linkType.key ?? ''),
        }))
        .sort(byCount)
        .slice(0, MOST_TYPES),
      kinds: [
        ...language.kinds.map(({ key, label }) => ({ key, label, isNew: false })),
        ...added.map(({ key, label }) => ({ key, label, isNew: true })),
      ],
      chosen: [...(before?.kinds ?? [])],
      origin: before?.origin ?? (lineOf(fileName.replace(/(\.\w{1,9}){1,2}$/, '')) || 'graph'),
      origins: [...new Set(kept.map(({ origin }) => origin))].slice(0, MOST_ORIGINS),
    };
  });
}
