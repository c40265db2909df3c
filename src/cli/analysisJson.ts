import type { Analysis, FollowedIndicator, FollowedTask, YearOfIndicator } from '../domain/analysis/Analysis';
import { inOtherYears } from '../domain/analysis/inOtherYears';
import { isoDate } from '../domain/calendar/formatDate';
import { problemTexts } from '../domain/analysis/analysis.vi';
import { shownNumber } from '../domain/sheet/shownNumber';
import type { TypedCell } from '../domain/sheet/TypedCell';
import { scheduleJson } from './scheduleJson';

/** What a command wrote, and what that cost. */
export interface EditCounts {
  readonly cells: number;
  readonly syncs: number;
  readonly requestBytes: number;
}

/** The JSON of `check` and `run`. */
export function analysisJson(analysis: Analysis, edits: EditCounts): Readonly<Record<string, unknown>> {
  return {
    asOf: isoDate(analysis.asOf),
    year: analysis.year,
    yearFrom: { ...analysis.planYear.from, span: analysis.planYear.span ?? null },
    sheets: analysis.sheets.map(({ name, kind, confidence, tables }) => ({
      name,
      kind,
      confidence,
      tables: tables.map((table) => ({
        kind: table.kind,
        row: table.headerRow + 1,
        confidence: table.confidence,
        refusal: table.refusal,
        columns: table.columns.map(({ header, role, confidence: sure }) => ({
          header,
          role,
          confidence: sure,
        })),
      })),
    })),
    plan: analysis.plan ? { year: analysis.plan.year, title: analysis.plan.title } : null,
    tasks: analysis.tasks.map(taskJson),
    indicators: analysis.indicators.map((indicator) => ({
      ...indicatorJson(indicator),
      otherYears: inOtherYears(indicator, analysis).map(yearJson),
    })),
    differences: analysis.differences,
    missing: analysis.missing,
    outside: analysis.outside,
    problems: analysis.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      cell: problem.cell,
      written: problem.written,
      message: problemTexts[problem.code](problem),
    })),
    edits,
  };
}

function taskJson(task: FollowedTask): unknown {
  const { judgement } = task;
  return {
    sheet: task.sheet,
    row: task.row,
    no: numberOrText(task.no),
    section: task.section,
    content: task.content,
    result: task.result,
    unit: task.unit,
    lead: task.lead,
    cooperating: task.cooperating,
    time: timeText(task.time),
    filled: task.filled ?? [],
    schedule: scheduleJson(task.schedule),
    due: judgement.due.map(({ date }) => isoDate(date)),
    status: judgement.status,
    daysLate: judgement.daysLate,
    completedOn: judgement.completedOn.map(isoDate),
    reason: judgement.reason,
  };
}

const yearJson = ({ year, indicator }: YearOfIndicator) => ({
  year,
  sheet: indicator.sheet,
  row: indicator.row,
  target: indicator.judgement.target,
  actual: indicator.judgement.actual ?? null,
});

function indicatorJson(indicator: FollowedIndicator) {
  const { judgement } = indicator;
  return {
    sheet: indicator.sheet,
    row: indicator.row,
    no: numberOrText(indicator.no),
    name: indicator.name,
    measure: indicator.measure,
    target: judgement.target,
    assigned: judgement.assigned,
    previous: judgement.previous ?? null,
    actual: judgement.actual ?? null,
    verdict: judgement.verdict,
    shortfall: judgement.shortfall ?? null,
    reason: judgement.reason,
  };
}

/** A date or "Quý 2" as its format shows it, anything else as typed. */
const timeText = ({ value, numberFormat }: TypedCell): string =>
  (typeof value === 'number' ? shownNumber(value, numberFormat) : undefined) ?? String(value);

/** "7" -> 7; "1.1", "3a" and '' stay text. */
function numberOrText(no: string): number | string {
  return /^\d+$/.test(no) ? Number(no) : no;
}
