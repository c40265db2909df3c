import type { CheckJson, IndicatorJson, TaskJson } from './cli/CheckJson';

/** What `check --json` read of a workbook, short enough to be held against the workbook by a person. */
export interface ReadingSummary {
  readonly asOf: string;
  readonly year: number;
  readonly sheets: readonly string[];
  /** By "Sheet!row of the header": the kind, or why it is refused, then each column's header and role. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly tasks: readonly unknown[];
  readonly indicators: readonly unknown[];
  readonly differences: readonly string[];
  readonly missing: readonly number[];
  readonly outside: readonly number[];
  readonly problems: readonly string[];
}

export function summariseReading(read: CheckJson): ReadingSummary {
  return {
    asOf: read.asOf,
    year: read.year,
    sheets: read.sheets.map(({ name, kind }) => `${name}: ${kind}`),
    tables: Object.fromEntries(
      read.sheets.flatMap(({ name, tables }) =>
        tables.map(({ row, kind, refusal, columns }) => [
          `${name}!${row}`,
          [
            refusal === '' ? kind : `refused: ${refusal}`,
            ...columns.map(({ header, role }) => `${header} → ${role}`),
          ],
        ]),
      ),
    ),
    tasks: read.tasks.map(summariseTask),
    indicators: read.indicators.map(summariseIndicator),
    differences: read.differences.map(({ cell }) => cell),
    missing: read.missing,
    outside: read.outside,
    problems: read.problems.map(({ code, cell }) => `${code} ${cell}`.trim()),
  };
}

const WORDS = 7;

const firstWords = (text: string): string => text.split(/\s+/).slice(0, WORDS).join(' ');

const summariseTask = (task: TaskJson): unknown => ({
  at: `${task.sheet}!${task.row}`,
  no: task.no,
  section: task.section,
  content: firstWords(task.content),
  ...(task.result === '' ? {} : { result: firstWords(task.result) }),
  lead: task.lead,
  cooperating: task.cooperating,
  time: task.time,
  kind: task.schedule.kind,
  due: task.schedule.due,
  ...(task.completedOn.length === 0 ? {} : { completedOn: task.completedOn }),
  status: task.status,
  ...(task.daysLate === 0 ? {} : { daysLate: task.daysLate }),
});

const summariseIndicator = (indicator: IndicatorJson): unknown => ({
  at: `${indicator.sheet}!${indicator.row}`,
  no: indicator.no,
  name: firstWords(indicator.name),
  measure: indicator.measure,
  target: `${indicator.target.op} ${indicator.target.value}`,
  assigned: `${indicator.assigned.op} ${indicator.assigned.value}`,
  previous: indicator.previous,
  actual: indicator.actual,
  verdict: indicator.verdict,
  shortfall: indicator.shortfall,
});
