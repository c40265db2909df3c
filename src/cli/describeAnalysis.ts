import type { Analysis } from '../domain/analysis/Analysis';
import { formatDate } from '../domain/calendar/formatDate';
import { describeTarget } from '../domain/indicator/describeTarget';
import { cliText } from './cli.vi';
import { problemTexts } from '../domain/analysis/analysis.vi';
import { verdictLabels } from '../domain/indicator/indicator.vi';
import { describePlanYear } from '../domain/plan/year/year.vi';
import { statusLabels } from '../domain/progress/progress.vi';
import { describeReview, reviewTitle } from '../domain/review/review.vi';
import type { Status } from '../domain/progress/Judgement';
import type { ReviewItem } from '../domain/review/ReviewItem';

/** `check` for reading on a screen: sheets, counts, late tasks, indicators, problems, what to look at before signing. */
export function describeAnalysis(analysis: Analysis, review: readonly ReviewItem[]): string {
  return [
    cliText.asOf(formatDate(analysis.asOf), describePlanYear(analysis.planYear)),
    ...analysis.sheets.map(({ name, kind, confidence }) => cliText.sheetRead(name, kind, confidence)),
    '',
    cliText.taskCount(analysis.tasks.length),
    ...statusCounts(analysis),
    ...block(
      cliText.lateHeading,
      analysis.tasks
        .filter(({ judgement }) => judgement.status === 'behind')
        .map(({ no, content, judgement }) => `${no}. ${content} – ${judgement.reason}`),
    ),
    ...block(
      cliText.indicatorHeading,
      analysis.indicators.map(
        ({ no, name, judgement }) =>
          `${no}. ${name} ${describeTarget(judgement.assigned)}: ${verdictLabels[judgement.verdict]}`,
      ),
    ),
    ...block(
      cliText.problemHeading,
      analysis.problems.map((problem) => `${problem.cell} ${problemTexts[problem.code](problem)}`.trim()),
    ),
    ...block(`${reviewTitle}:`, review.map(describeReview)),
  ].join('\n');
}

function statusCounts({ tasks }: Analysis): string[] {
  return (Object.keys(statusLabels) as Status[])
    .map((status) => ({ status, count: tasks.filter(({ judgement }) => judgement.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `  ${statusLabels[status]}: ${count}`);
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}
