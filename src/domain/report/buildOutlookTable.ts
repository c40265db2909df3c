import type { IndicatorOutlook } from '../analysis/indicatorOutlooks';
import { formatRate } from '../indicator/formatRate';
import { fraction } from '../indicator/Fraction';
import { describeGap, outlookLabels } from '../indicator/indicator.vi';
import { reportTexts } from './report.vi';
import { formatNumber } from '../text/formatNumber';
import { describeDay } from '../calendar/describeDay';
import type { ReportTable, ReportValue } from './Report';
import { taskNumber } from './taskNumber';

/** What the rest of the year must bring for each indicator; no rows where no outlook can be given. */
export function buildOutlookTable(outlooks: readonly IndicatorOutlook[]): ReportTable {
  const { no, indicator, sinceStart, remaining, share, outlook } = reportTexts.columns;
  const forecasts = outlooks.flatMap((each) => (each.outlook.kind === 'notEnough' ? [] : [each.outlook]));
  const [first] = forecasts;
  return {
    id: 'outlook',
    columns: [
      { title: no, align: 'center' },
      { title: indicator, align: 'left' },
      ...[sinceStart, remaining, share, outlook].map((title) => ({ title, align: 'center' }) as const),
    ],
    notes: first
      ? [
          reportTexts.outlookNote(describeDay(first.from), describeDay(first.to)),
          ...(forecasts.some(({ isLimit }) => isLimit) ? [reportTexts.limitNote] : []),
        ]
      : [],
    rows: first
      ? outlooks.map((each) => ({
          kind: 'data',
          cells: [taskNumber(each.indicator), each.indicator.name, ...outlookCells(each)],
        }))
      : [],
  };
}

function outlookCells({ indicator, outlook }: IndicatorOutlook): readonly ReportValue[] {
  const label = outlookLabels[outlook.kind];
  if (outlook.kind === 'notEnough') return ['', '', '', `${label}: ${describeGap(outlook.gap)}`];
  const { numerator, denominator, remaining, share, isLimit } = outlook;
  const isSettled = outlook.kind === 'secured' || outlook.kind === 'outOfReach';
  const { value } = indicator.judgement.assigned;
  const borders = typeof value === 'number' ? [value] : [];
  const rate = denominator === 0 ? '' : `\n(${formatRate(fraction(numerator * 100, denominator), borders)}%)`;
  return [
    `${formatNumber(numerator)}/${formatNumber(denominator)}${rate}`,
    remaining,
    isSettled ? '' : isLimit ? reportTexts.atMost(formatNumber(share)) : share,
    label,
  ];
}
