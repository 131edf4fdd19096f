import { fail, ok, type Result } from '../../../core/result';
import type { Uid } from '../../../core/uid';
import type { CaseDesk } from '../case/caseDesk';
import { readCase } from './readCase';

/** The chart with this title, in whatever case it is typed. */
export async function findChart(desk: CaseDesk, title: string): Promise<Result<Uid>> {
  const contents = await readCase(desk, 'case.contents', null);
  if (!contents.ok) return contents;
  const { charts } = contents.value;
  const wanted = title.trim();
  const lower = wanted.toLowerCase();
  const found =
    charts.find((chart) => chart.title === wanted) ??
    charts.find((chart) => chart.title.toLowerCase() === lower);
  if (found) return ok(found.uid);
  const titles = charts.map((chart) => `\n  ${chart.title}`).join('');
  return fail('chart.missing', `There is no chart “${wanted}”. The case has:${titles}`);
}
