import type { Analysis, FollowedIndicator } from '../analysis/Analysis';
import { describeTarget } from '../indicator/describeTarget';
import type { Target, TargetOp } from '../table/Indicator';
import { verdictLabels } from '../indicator/indicator.vi';
import type { Settings } from '../settings/Settings';
import { barTexts, reportTexts } from './report.vi';
import { describeTypedCell } from './describeTypedCell';
import type { ReportTable } from './Report';
import { roundForShow } from './roundForShow';
import { targetBar } from './targetBar';
import { taskNumber } from './taskNumber';

/** Each indicator with its central and its assigned target, the result and the verdict; under its name the two as a bar. */
export function buildIndicatorTable(
  { indicators, year, targetRule }: Pick<Analysis, 'indicators' | 'year' | 'targetRule'>,
  { charts }: Pick<Settings, 'charts'>,
): ReportTable {
  const compared = indicators.map((item) => (charts ? comparison(item) : undefined));
  const { no, indicator, measure, central, assigned, actual, verdict, shortfall } = reportTexts.columns;
  return {
    id: 'indicators',
    columns: [
      { title: no, align: 'center' },
      { title: indicator, align: 'left' },
      ...[measure, central, assigned, actual, verdict, shortfall].map(
        (title) => ({ title, align: 'center' }) as const,
      ),
    ],
    notes: [
      ...(targetRule && indicators.some(({ judgement }) => judgement.assigned.rule !== 'central')
        ? [reportTexts.ruleNote(year - 1, targetRule)]
        : []),
      ...(targetRule && indicators.some(({ judgement }) => judgement.shortfall !== undefined)
        ? [reportTexts.shortfallNote]
        : []),
      ...barNotes(compared.filter((item) => item !== undefined)),
    ],
    rows: indicators.map((item, index) => ({
      kind: 'data',
      cells: [
        taskNumber(item),
        [item.name, ...barOf(compared[index])].join('\n'),
        item.measure,
        describeTarget(item.judgement.target) || describeTypedCell(item.target),
        assignedCell(item),
        shownActual(item) ?? '',
        verdictLabels[item.judgement.verdict],
        item.judgement.shortfall ?? '',
      ],
    })),
  };
}

interface Comparison {
  readonly actual: number;
  readonly assigned: number;
  readonly isWithin100: boolean;
  readonly isLimit: boolean;
}

/** Targets that a result is simply held against; changes and spans are not one mark among squares. */
const IS_LIMIT: Readonly<Partial<Record<TargetOp, boolean>>> = {
  '>=': false,
  '>': false,
  '=': false,
  '<=': true,
  '<': true,
};

/** undefined where there is no result to judge, or no one number to hold it against. */
function comparison(item: FollowedIndicator): Comparison | undefined {
  const { assigned, verdict } = item.judgement;
  const actual = shownActual(item);
  const isLimit = IS_LIMIT[assigned.op];
  const isJudged = verdict === 'met' || verdict === 'notMet';
  if (!isJudged || actual === undefined || isLimit === undefined || typeof assigned.value !== 'number')
    return undefined;
  if (actual < 0 || assigned.value < 0) return undefined;
  const isRate = (assigned.unit || item.measure).includes('%');
  const isWithin100 = isRate && actual <= 100 && assigned.value <= 100;
  return { actual, assigned: assigned.value, isWithin100, isLimit };
}

/** Rates up to 100 % along 100 %, others along the greater of the two. */
function barOf(compared: Comparison | undefined): readonly string[] {
  if (!compared) return [];
  const { actual, assigned, isWithin100 } = compared;
  return [targetBar(actual, assigned, isWithin100 ? 100 : Math.max(actual, assigned) || 1)];
}

function barNotes(compared: readonly Comparison[]): readonly string[] {
  if (compared.length === 0) return [];
  const scales = [
    ...(compared.some(({ isWithin100 }) => isWithin100) ? [barTexts.rates] : []),
    ...(compared.some(({ isWithin100 }) => !isWithin100) ? [barTexts.others] : []),
  ];
  return [barTexts.meaning(scales), ...(compared.some(({ isLimit }) => isLimit) ? [barTexts.limits] : [])];
}

/** "≥ 88 (b)": the rule of the annex that gave it, where one did. */
function assignedCell({ judgement: { assigned } }: FollowedIndicator): string {
  const target = describeTarget(assigned);
  return target === '' || assigned.rule === 'central' ? target : `${target} (${assigned.rule})`;
}

/** The result as the table and the sentences show it; undefined where there is none. */
export function shownActual({ judgement }: FollowedIndicator): number | undefined {
  const { actual, target, assigned } = judgement;
  return actual === undefined ? undefined : roundForShow(actual, [...borders(target), ...borders(assigned)]);
}

/** The numbers that a result is held against. */
function borders({ value }: Target): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}
