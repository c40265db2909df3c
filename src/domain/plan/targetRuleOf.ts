import type { PlainDate } from '../calendar/PlainDate';
import { sameDate } from '../calendar/PlainDate';
import { cellReference } from '../sheet/cellAddress';
import type { Grid } from '../sheet/Grid';
import { filledColumns } from '../table/rows/filledColumns';
import type { TargetRule } from '../table/Indicator';
import type { Table } from '../table/Table';
import { foldText } from '../text/foldText';
import type { Plan } from './Plan';

export interface RuleQuestion {
  /** The plan of the year, where the workbook follows it. */
  readonly plan: Plan | undefined;
  /** The day of the decision that the workbook names for itself. */
  readonly issued: PlainDate | undefined;
  /** Sheets that may state the rule, each with its tables. */
  readonly places: readonly { readonly sheet: Grid; readonly tables: readonly Table[] }[];
  readonly wanted: 'asPlan' | 'always' | 'never';
}

/** Of a rule that the user applies without a plan that has it: the percentage of the plan of 2025. */
const CUSTOMARY: TargetRule = { raisePercent: 10, capPercent: 100, source: '', cell: '' };

/** The rule by which last year's results raise the targets: of the plan that is followed, or stated in the workbook. */
export function targetRuleOf({ plan, issued, places, wanted }: RuleQuestion): TargetRule | undefined {
  if (wanted === 'never') return undefined;
  const { date } = plan?.decision ?? {};
  const isOfPlan = plan && (!issued || !date || sameDate(issued, date));
  const rule = (isOfPlan ? plan.targetRule : undefined) ?? statedRule(places);
  return rule ?? (wanted === 'always' ? CUSTOMARY : undefined);
}

/** "phấn đấu tăng thêm 10% so với kết quả năm 2025", over folded text. */
const RAISE = /(?:^| )tang (?:them )?(\d{1,2}) ?%/;
const OF_LAST_YEAR = /(?:ket qua|chi tieu)(?=.*(?:nam truoc|nam 20\d\d|nam lien ke))/;
/** Rows of a sheet that are read for the rule, above and below its tables. */
const MOST_ROWS = 200;

function statedRule(places: RuleQuestion['places']): TargetRule | undefined {
  for (const { sheet, tables } of places) {
    const { row, rowCount } = sheet.used;
    const isInTable = (at: number): boolean =>
      tables.some(({ headerRow, lastRow }) => at >= headerRow && at <= lastRow);
    const rows = Array.from({ length: rowCount }, (_, i) => row + i).filter((at) => !isInTable(at));
    for (const at of rows.slice(0, MOST_ROWS)) {
      for (const column of filledColumns(sheet, at)) {
        const text = foldText(sheet.textAt(at, column));
        const percent = OF_LAST_YEAR.test(text) ? RAISE.exec(text)?.[1] : undefined;
        if (percent !== undefined) {
          const cell = cellReference(sheet.name, at, column);
          return { raisePercent: Number(percent), capPercent: 100, source: 'quy định của Kế hoạch', cell };
        }
      }
    }
  }
  return undefined;
}
