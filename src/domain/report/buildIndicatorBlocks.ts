import type { FollowedIndicator } from '../analysis/Analysis';
import { describeCount } from './describeCount';
import { buildOutlookBlocks } from './buildOutlookBlocks';
import { reportedVerdict } from './indicatorVerdict';
import { bodyTexts, verdictSentences } from './report.vi';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** One sentence and the table of the indicators; nothing without indicators. */
export function buildIndicatorBlocks(facts: ReportFacts): readonly Block[] {
  const { indicators } = facts.analysis;
  if (indicators.length === 0) return [];
  const isBlank = indicators.every(({ judgement }) => judgement.verdict === 'noData');
  const sentence = isBlank
    ? bodyTexts.indicatorsWithout
    : bodyTexts.indicatorsOf(
        describeCount(indicators.length),
        describeVerdicts(indicators, facts.analysis.targetRule !== undefined),
      );
  const annex = facts.annexOf('indicators');
  return [
    ...(annex === ''
      ? ([
          { kind: 'paragraph', text: `${sentence}:` },
          { kind: 'table', table: facts.tables.indicators },
        ] satisfies Block[])
      : [{ kind: 'paragraph', text: bodyTexts.tableInAnnex(sentence, annex) } satisfies Block]),
    ...buildOutlookBlocks(facts),
  ];
}

/** The parts add up to the number of indicators. */
function describeVerdicts(indicators: readonly FollowedIndicator[], raisesTargets: boolean): string {
  return Object.entries(verdictSentences)
    .flatMap(([verdict, sentence]) => {
      const count = indicators.filter(
        (indicator) => reportedVerdict(indicator, raisesTargets) === verdict,
      ).length;
      return count > 0 ? [sentence(describeCount(count))] : [];
    })
    .join(', ');
}
