import type { FollowedIndicator } from '../analysis/Analysis';
import { describeTarget, withUnit } from '../indicator/describeTarget';
import type { Verdict } from '../table/Indicator';
import { bodyTexts, verdictSentences } from './report.vi';
import { shownActual } from './buildIndicatorTable';
import { buildOutlookPart } from './buildOutlookPart';
import { describeCount } from './describeCount';
import { introduceTable } from './introduceTable';
import { punctuateItems } from './punctuateItems';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** II. Kết quả thực hiện chỉ tiêu. */
export function buildIndicatorPart(facts: ReportFacts): Block[] {
  const { indicators } = facts.analysis;
  const heading: Block = { kind: 'heading', level: 1, text: bodyTexts.indicators };
  if (indicators.length === 0) return [heading, { kind: 'paragraph', text: bodyTexts.noIndicators }];
  const notMet = indicators.filter(({ judgement }) => judgement.verdict === 'notMet');
  return [
    heading,
    ...introduceTable(
      facts,
      'indicators',
      bodyTexts.indicatorsOf(describeCount(indicators.length), describeVerdicts(indicators)),
    ),
    ...(notMet.length > 0
      ? [
          { kind: 'paragraph', text: bodyTexts.indicatorsNotMet } satisfies Block,
          ...punctuateItems(notMet.map(describeMiss)),
        ]
      : []),
    ...buildOutlookPart(facts),
  ];
}

function describeVerdicts(indicators: readonly FollowedIndicator[]): string {
  return Object.entries(verdictSentences)
    .map(([verdict, sentence]) => {
      const count = indicators.filter(({ judgement }) => judgement.verdict === (verdict as Verdict)).length;
      return count > 0 ? sentence(describeCount(count)) : '';
    })
    .filter(Boolean)
    .join(', ');
}

/** "Tỷ lệ hồ sơ trực tuyến: kết quả 75,5%, chỉ tiêu giao ≥ 80%; cần thêm 12 trường hợp để đạt" */
function describeMiss(indicator: FollowedIndicator): string {
  const { name, measure, judgement } = indicator;
  const actual = shownActual(indicator);
  return [
    bodyTexts.notMet(
      withoutEndMarks(name),
      actual === undefined ? '' : withUnit(actual, measure),
      describeTarget(judgement.assigned),
    ),
    judgement.shortfall === undefined ? '' : bodyTexts.shortBy(describeCount(judgement.shortfall)),
  ].join('');
}
