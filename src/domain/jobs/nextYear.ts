import { readAnalysis, type ReadingInput } from '../analysis/readAnalysis';
import { TITLE_LINES } from '../fill/buildOwnSheet';
import { headerRowUnder } from '../fill/layOwnTable';
import { buildIndicatorSheet } from '../fill/buildIndicatorSheet';
import { buildTracker } from '../fill/buildTracker';
import { refusal, type Refusal } from '../problem/Refusal';
import { buildChangeSheet } from '../rollover/buildChangeSheet';
import { planNextYear } from '../rollover/planNextYear';
import type { Change, Rollover, Superseded } from '../rollover/Rollover';
import { rolloverText } from '../rollover/rollover.vi';
import { settingsAsJson } from '../settings/settingsAsJson';
import { SETTINGS_KEY } from '../settings/storedSettings';
import type { Edit } from '../sheet/Edit';
import { freeSheetName } from '../sheet/freeSheetName';
import type { Snapshot } from '../sheet/Snapshot';

export interface NextYearInput extends ReadingInput {
  /** Keys of the names that are no more and give way to those of today; 'all' for every one that has a successor. */
  readonly replace: readonly string[] | 'all';
}

export interface NextYear {
  readonly year: number;
  readonly trackerSheet: string;
  /** '' where the plan has no indicators. */
  readonly indicatorSheet: string;
  readonly changeSheet: string;
  readonly changes: readonly Change[];
  readonly superseded: readonly Superseded[];
  /** The sheets of the draft. */
  readonly edits: readonly Edit[];
  /** What a workbook of its own remembers beside them. */
  readonly settings: readonly Edit[];
}

/** The rule by which results raise the targets, under the indicators as plans state it. */
function ruleEdits({ year, targetRule, indicators }: Rollover, sheet: string): readonly Edit[] {
  if (!targetRule || sheet === '') return [];
  const row = headerRowUnder(TITLE_LINES) + indicators.length + 2;
  const rule = rolloverText.rule(year - 1, targetRule.raisePercent);
  return [{ kind: 'cells', sheet, row, column: 0, values: [[rule]] }];
}

/** "Lập kế hoạch năm sau": a draft of next year's plan, tracker and indicators from this year's, with all that changed. */
export function nextYear(before: Snapshot, { replace, ...input }: NextYearInput): NextYear | Refusal {
  const reading = readAnalysis(before, input);
  const { analysis, tables, settings } = reading;
  if (analysis.tasks.length + analysis.indicators.length === 0) return refusal('noPlan', input.sheet);
  if (tables.isUndecided) return refusal('severalPlans', tables.choices.join(', '));
  const next = planNextYear(reading, settings, (key) => replace === 'all' || replace.includes(key));
  const { year, tasks, sections, indicators, changes, superseded } = next;
  const nameOf = (wanted: string): string => freeSheetName(wanted, before.sheets);
  const trackerSheet = nameOf(rolloverText.trackerSheet(year));
  const indicatorSheet = indicators.length === 0 ? '' : nameOf(rolloverText.indicatorSheet(year));
  const changeSheet = nameOf(rolloverText.changeSheet(year));
  const frame = { asOf: analysis.asOf, year };
  const titles = { title: rolloverText.title, subtitle: next.title || rolloverText.planOfYear(year) };
  return {
    ...{ year, trackerSheet, indicatorSheet, changeSheet, changes, superseded },
    edits: [
      ...buildTracker({ ...frame, tasks, sections }, trackerSheet, '', titles),
      ...(indicatorSheet === ''
        ? []
        : buildIndicatorSheet({ ...frame, plan: analysis.plan, indicators }, indicatorSheet, trackerSheet)),
      ...ruleEdits(next, indicatorSheet),
      ...buildChangeSheet(next, changeSheet),
      { kind: 'activate', sheet: trackerSheet },
    ],
    settings:
      before.settings[SETTINGS_KEY] === undefined
        ? []
        : [
            {
              kind: 'setting',
              key: SETTINGS_KEY,
              value: settingsAsJson({ ...settings, planYear: null, number: '' }),
            },
          ],
  };
}
