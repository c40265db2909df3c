import type { FollowedIndicator } from '../analysis/Analysis';
import type { TargetOp } from '../table/Indicator';
import { chartTexts, reportTexts } from './report.vi';
import { beginningOf } from './beginningOf';
import { shownActual } from './buildIndicatorTable';
import type { ReportChart } from './Report';

/** As many as stay readable over one page. */
const MOST_IN_CHART = 12;

interface Comparison {
  readonly label: string;
  readonly actual: number;
  readonly assigned: number;
  readonly unit: string;
}

/**
 * The result of each indicator beside its assigned target, as the table has them. Only what can be measured along one axis:
 * both are known, the target is one number, and the unit is that of most. What is left out is said under the chart.
 */
export function buildIndicatorCharts(indicators: readonly FollowedIndicator[]): readonly ReportChart[] {
  const labels = labelsOf(indicators);
  const compared = indicators.map((item, index) => comparison(item, labels[index] ?? ''));
  const known = compared.filter((item) => item !== undefined);
  const unit = commonest(known.map((item) => item.unit));
  const drawn = known.filter((item) => item.unit === unit);
  const notes = [
    leftOut(
      chartTexts.withoutFigures,
      labels.filter((_, index) => compared[index] === undefined),
    ),
    leftOut(
      chartTexts.otherUnit,
      known.filter((item) => item.unit !== unit).map(({ label }) => label),
    ),
  ].flat();
  const count = Math.ceil(drawn.length / MOST_IN_CHART);
  return Array.from({ length: count }, (_, index) => {
    const part = drawn.slice(index * MOST_IN_CHART, (index + 1) * MOST_IN_CHART);
    return {
      name: chartTexts.indicatorName(index + 1, count),
      title: chartTexts.indicatorTitle(unit, index + 1, count),
      categories: part.map(({ label }) => label),
      series: [
        { name: reportTexts.columns.actual, values: part.map(({ actual }) => actual) },
        { name: reportTexts.columns.assigned, values: part.map(({ assigned }) => assigned) },
      ],
      notes: index === count - 1 ? notes : [],
    };
  });
}

/** Targets that a result is simply held against; changes and spans are not one mark on the axis. */
const MOST_ALLOWED: Readonly<Partial<Record<TargetOp, boolean>>> = {
  '>=': false,
  '>': false,
  '=': false,
  '<=': true,
  '<': true,
};

function comparison(item: FollowedIndicator, label: string): Comparison | undefined {
  const { assigned, verdict } = item.judgement;
  const actual = shownActual(item);
  const isLimit = MOST_ALLOWED[assigned.op];
  const isJudged = verdict === 'met' || verdict === 'notMet';
  if (!isJudged || actual === undefined || isLimit === undefined || typeof assigned.value !== 'number')
    return undefined;
  return {
    label: isLimit ? chartTexts.atMost(label) : label,
    actual,
    assigned: assigned.value,
    unit: assigned.unit || item.measure,
  };
}

/** "Chỉ tiêu 3", as the table numbers it; the beginning of the name where numbers are missing or repeated. */
function labelsOf(indicators: readonly FollowedIndicator[]): readonly string[] {
  const numbers = indicators.map(({ no }) => no.trim());
  const areNumbered = numbers.every((no) => no !== '') && new Set(numbers).size === numbers.length;
  return areNumbered
    ? numbers.map(chartTexts.indicator)
    : indicators.map(({ name }) => beginningOf(name, LONGEST_LABEL));
}

const LONGEST_LABEL = 28;

/** The one met first where several are as common. */
function commonest(units: readonly string[]): string {
  const countOf = (unit: string): number => units.filter((other) => other === unit).length;
  return units.reduce((best, unit) => (countOf(unit) > countOf(best) ? unit : best), '');
}

const leftOut = (note: (which: string) => string, labels: readonly string[]): readonly string[] =>
  labels.length === 0 ? [] : [note(labels.join(', '))];
