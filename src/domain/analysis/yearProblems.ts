import type { PlanYear, YearEvidence, YearKind } from '../plan/year/PlanYear';
import type { Problem } from '../problem/Problem';
import type { ScheduleReading } from '../schedule/Schedule';

/** They speak for a plan's own year: somebody should look where they name another. What the rest names is only told. */
const OWN_KINDS: readonly YearKind[] = ['name', 'bare', 'issued', 'deadlines', 'sheetName', 'targetHeader'];

/** What tells a year only where nothing speaks for the plan's own. */
const UNSURE_KINDS: readonly YearKind[] = ['asked', 'fileName', 'texts', 'sent', 'asOf', 'cited', 'compared'];

/** What was assumed of the plan's year, and every other year that is named, with its cell; what the user set stands. */
export function yearProblems(
  { year, from, span, isSchoolYear, rivals }: PlanYear,
  tasks: readonly { readonly schedule: ScheduleReading }[],
): readonly Problem[] {
  if (from.kind === 'set' || from.cell === '') return [];
  const { cell, written } = from;
  const undated = tasks.filter(
    ({ schedule }) => schedule.kind === 'understood' && schedule.schedule.implied.includes('year'),
  ).length;
  const first = rivals.filter(
    (rival, i) => rivals.findIndex((each) => each.cell === rival.cell && each.kind === rival.kind) === i,
  );
  const problems: Problem[] = first.map((rival) => ({
    code: 'yearRival',
    severity: OWN_KINDS.includes(rival.kind) ? 'warning' : 'note',
    cell: rival.cell,
    written: rival.written,
    details: { year, from: cell, rival: yearsLike(rival, rivals), kind: rival.kind },
  }));
  if (UNSURE_KINDS.includes(from.kind)) {
    problems.unshift({
      ...{ code: 'yearAssumed', severity: 'warning', cell, written },
      details: { year, kind: from.kind },
    });
  }
  if (span) {
    const [start, last] = span;
    const severity = undated > 0 ? 'warning' : 'note';
    problems.unshift({
      ...{ code: isSchoolYear ? 'planOfSchoolYear' : 'planOfSeveralYears', severity, cell, written },
      details: { year, first: start, last, undated },
    });
  }
  return problems;
}

/** "2030, 2045": what one cell says in one way. */
function yearsLike({ cell, kind }: YearEvidence, rivals: readonly YearEvidence[]): string {
  return rivals
    .filter((each) => each.cell === cell && each.kind === kind)
    .map(({ year }) => year)
    .join(', ');
}
