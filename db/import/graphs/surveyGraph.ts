import { GraphSurvey } from '../../../core/import/graphs/graphSurvey';
import type { Sliced } from '../../../core/sliced';
import type { GraphFile } from './openGraph';

/** Some ten milliseconds. */
const ITEMS_IN_SLICE = 2000;

/** Reads a graph once, for what is in it. */
export function* surveyGraph(file: GraphFile): Sliced<GraphSurvey> {
  const survey = new GraphSurvey();
  let count = 0;
  for (const item of file.items()) {
    survey.take(item);
    count += 1;
    if (count % ITEMS_IN_SLICE === 0) yield { about: 'reading the file', done: null };
  }
  return survey;
}
