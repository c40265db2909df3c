import type { Analysis, FollowedIndicator } from '../analysis/Analysis';
import { withUnit } from '../indicator/describeTarget';
import { targetInWords } from './targetInWords';
import type { Target, TargetOp, TargetRule } from '../table/Indicator';
import { verdictLabels } from '../indicator/indicator.vi';
import type { Settings } from '../settings/Settings';
import { upperFirst } from '../text/normalLetters';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { barTexts, reportTexts } from './report.vi';
import { describeTypedCell } from './describeTypedCell';
import { reportedVerdict, verdictTexts } from './indicatorVerdict';
import type { ReportColumn, ReportTable, ReportValue } from './Report';
import { roundForShow } from './roundForShow';
import { shortfallText } from './shortfallText';
import { targetBar } from './targetBar';
import { taskNumber } from './taskNumber';

/** Each indicator with its target, the higher aim where last year's result sets one, the result and the verdict; columns without a value are left out. */
export function buildIndicatorTable(
  { indicators, year, targetRule }: Pick<Analysis, 'indicators' | 'year' | 'targetRule'>,
  { charts, raiseBy }: Pick<Settings, 'charts' | 'raiseBy'>,
): ReportTable {
  const compared = indicators.map((item) => (charts ? comparison(item) : undefined));
  const { no, indicator, target, aim, actual, verdict, shortfall } = reportTexts.columns;
  const columns: readonly IndicatorColumn[] = [
    { title: no, align: 'center', cellOf: (item) => taskNumber(item) },
    {
      title: indicator,
      align: 'left',
      cellOf: (item, index) => [withoutEndMarks(item.name), ...barOf(compared[index])].join('\n'),
    },
    { title: target(year), align: 'center', cellOf: targetCell },
    { title: aim, align: 'center', isSpare: true, cellOf: aimCell },
    { title: actual, align: 'center', cellOf: actualCell },
    {
      title: verdict,
      align: 'center',
      isSpare: true,
      cellOf: (item) => verdictTexts[reportedVerdict(item, targetRule !== undefined)],
    },
    { title: shortfall, align: 'center', isSpare: true, cellOf: shortfallText },
  ];
  const shown = columns.filter(
    ({ isSpare, cellOf }) => isSpare !== true || indicators.some((item, index) => cellOf(item, index) !== ''),
  );
  return {
    id: 'indicators',
    columns: shown.map(({ title, align }) => ({ title, align })),
    notes: [
      ...aimNotes(indicators, targetRule, year, raiseBy),
      ...barNotes(compared.filter((item) => item !== undefined)),
    ],
    rows: indicators.map((item, index) => ({
      kind: 'data',
      cells: shown.map(({ cellOf }) => cellOf(item, index)),
    })),
  };
}

interface IndicatorColumn extends ReportColumn {
  /** Left out where no indicator has a value in it. */
  readonly isSpare?: true;
  readonly cellOf: (item: FollowedIndicator, index: number) => ReportValue;
}

const targetCell = ({ judgement, target }: FollowedIndicator): string =>
  upperFirst(targetInWords(judgement.target) || describeTypedCell(target));

const isRaised = ({ assigned, target }: FollowedIndicator['judgement']): boolean =>
  assigned.rule === 'b' && assigned.value !== target.value;

const aimCell = ({ judgement }: FollowedIndicator): string =>
  isRaised(judgement) ? upperFirst(targetInWords(judgement.assigned)) : '';

function actualCell(item: FollowedIndicator): string {
  if (item.judgement.verdict === 'noCases') return verdictLabels.noCases;
  const actual = shownActual(item);
  return actual === undefined
    ? reportTexts.blank
    : withUnit(actual, item.judgement.target.unit || item.measure);
}

/** Which reading of "tăng thêm 10%" gave the aims. */
function aimNotes(
  indicators: readonly FollowedIndicator[],
  rule: TargetRule | undefined,
  year: number,
  raiseBy: Settings['raiseBy'],
): readonly string[] {
  const aims = indicators.flatMap(({ no, judgement }) =>
    rule && isRaised(judgement) && judgement.previous !== undefined
      ? [
          reportTexts.aimOf(
            `chỉ tiêu ${no}`,
            year - 1,
            withUnit(roundForShow(judgement.previous, []), judgement.assigned.unit),
            targetInWords(judgement.assigned),
            reportTexts.raised(rule, raiseBy),
          ),
        ]
      : [],
  );
  return aims.length === 0 ? [] : [reportTexts.aimNote(aims)];
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

/** The result as the table and the sentences show it; undefined where there is none. */
function shownActual({ judgement }: FollowedIndicator): number | undefined {
  const { actual, target, assigned } = judgement;
  return actual === undefined ? undefined : roundForShow(actual, [...borders(target), ...borders(assigned)]);
}

/** The numbers that a result is held against. */
function borders({ value }: Target): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}
