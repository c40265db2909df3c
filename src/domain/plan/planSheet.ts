import { isoDate, parseIsoDate } from '../calendar/formatDate';
import { cellReference } from '../sheet/cellAddress';
import type { Edit } from '../sheet/Edit';
import type { Area, CellValue, SheetSnapshot } from '../sheet/Snapshot';
import { PLAN_MARK } from '../table/ownMarks';
import type { Plan, PlanIndicator, PlanSection, PlanTask } from './Plan';
import { planSheetText } from './planSheet.vi';

const { kinds } = planSheetText;

/**
 * A hidden sheet that keeps a plan: a row for its decision, its rule, each section, task and indicator. Over `old` it takes
 * the place of what stood there.
 */
export function planSheetEdits(plan: Plan, sheet: string, old?: Area): readonly Edit[] {
  const rows = planRows(plan);
  const rowCount = Math.max(rows.length, old?.rowCount ?? 0);
  const columnCount = Math.max(...rows.map((row) => row.length), old?.columnCount ?? 0);
  const values = Array.from({ length: rowCount }, (_, i) =>
    Array.from({ length: columnCount }, (_cell, j) => rows[i]?.[j] ?? ''),
  );
  return [
    ...(old ? [] : [{ kind: 'addSheet', sheet, properties: {}, isHidden: true } satisfies Edit]),
    { kind: 'cells', sheet, row: old?.row ?? 0, column: old?.column ?? 0, values },
  ];
}

function planRows({ year, title, decision, targetRule, ...plan }: Plan): readonly (readonly CellValue[])[] {
  const { number, date, issuer } = decision;
  return [
    [PLAN_MARK],
    [kinds.plan, year, title, number, date ? isoDate(date) : '', issuer],
    ...(targetRule ? [[kinds.rule, targetRule.raisePercent, targetRule.capPercent, targetRule.source]] : []),
    ...plan.sections.map(({ code, title: name }) => [kinds.section, code, name]),
    ...plan.tasks.map(({ no, section, content, result, unit, time }) => [
      ...[kinds.task, no, section, content, result, unit, time],
    ]),
    ...plan.indicators.map(({ no, name, measure, target, agency, counts, tasks }) => [
      ...[kinds.indicator, no, name, measure, target, agency],
      ...[counts.numerator, counts.denominator, counts.note, tasks.join(', ')],
    ]),
  ];
}

export type PlanSheetReading =
  | { readonly kind: 'understood'; readonly plan: Plan }
  /** `cell` begins the first row that is not as it was written. */
  | { readonly kind: 'damaged'; readonly cell: string };

/** Inverse of planSheetEdits: the whole plan or none. */
export function readPlanSheet({ name, used, values }: SheetSnapshot): PlanSheetReading {
  const parts: Parts = { sections: [], tasks: [], indicators: [] };
  const read = values.slice(1).map(([kind = '', ...cells]) => {
    if (kind === '' && cells.every((cell) => cell === '')) return true;
    const parse = PARSERS.get(String(kind));
    return parse?.(parts, cells) ?? false;
  });
  const wrong = read.indexOf(false);
  if (wrong < 0 && parts.head) {
    const { sections, tasks, indicators, rule } = parts;
    const plan = { ...parts.head, sections, tasks, indicators, ...(rule && { targetRule: rule }) };
    return { kind: 'understood', plan };
  }
  return { kind: 'damaged', cell: cellReference(name, used.row + 1 + Math.max(wrong, 0), used.column) };
}

interface Parts {
  head?: Pick<Plan, 'year' | 'title' | 'decision'>;
  rule?: NonNullable<Plan['targetRule']>;
  readonly sections: PlanSection[];
  readonly tasks: PlanTask[];
  readonly indicators: PlanIndicator[];
}

type Row = readonly CellValue[];

const textOf = (row: Row, at: number): string => String(row[at] ?? '');

/** undefined where no whole number stands. */
function countOf(row: Row, at: number): number | undefined {
  const text = textOf(row, at);
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Each takes one row in; false for a row that it did not write. */
const PARSERS: ReadonlyMap<string, (parts: Parts, row: Row) => boolean> = new Map([
  [
    kinds.plan,
    (parts, row) => {
      const year = countOf(row, 0);
      const day = textOf(row, 3);
      const date = parseIsoDate(day);
      if (year === undefined || parts.head || (day !== '' && !date)) return false;
      const decision = { number: textOf(row, 2), ...(date && { date }), issuer: textOf(row, 4) };
      parts.head = { year, title: textOf(row, 1), decision };
      return true;
    },
  ],
  [
    kinds.rule,
    (parts, row) => {
      const raisePercent = countOf(row, 0);
      const capPercent = countOf(row, 1);
      if (raisePercent === undefined || capPercent === undefined) return false;
      parts.rule = { raisePercent, capPercent, source: textOf(row, 2), cell: '' };
      return true;
    },
  ],
  [
    kinds.section,
    (parts, row) => {
      parts.sections.push({ code: textOf(row, 0), title: textOf(row, 1) });
      return textOf(row, 0) !== '';
    },
  ],
  [
    kinds.task,
    (parts, row) => {
      const no = countOf(row, 0);
      if (no === undefined || textOf(row, 2) === '') return false;
      const [section, content, result, unit, time] = [
        textOf(row, 1),
        textOf(row, 2),
        textOf(row, 3),
        textOf(row, 4),
        textOf(row, 5),
      ];
      parts.tasks.push({ no, section, content, result, unit, time });
      return true;
    },
  ],
  [
    kinds.indicator,
    (parts, row) => {
      const no = countOf(row, 0);
      const tasks = textOf(row, 8).split(', ').filter(Boolean).map(Number);
      if (no === undefined || textOf(row, 1) === '' || tasks.some(Number.isNaN)) return false;
      const counts = { numerator: textOf(row, 5), denominator: textOf(row, 6), note: textOf(row, 7) };
      parts.indicators.push({
        ...{
          no,
          name: textOf(row, 1),
          measure: textOf(row, 2),
          target: textOf(row, 3),
          agency: textOf(row, 4),
        },
        ...{ counts, tasks },
      });
      return true;
    },
  ],
]);
