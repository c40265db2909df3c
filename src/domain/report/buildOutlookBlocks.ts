import type { Outlook } from '../indicator/Outlook';
import { describeGap } from '../indicator/indicator.vi';
import { bodyTexts, outlookSentences } from './report.vi';
import { describeCount } from './describeCount';
import type { Block } from './Report';
import type { ReportFacts } from './ReportFacts';

/** Whether the year's targets are within reach; nothing where no indicator has figures yet. */
export function buildOutlookBlocks(facts: ReportFacts): Block[] {
  const { outlooks } = facts;
  const hasFigures = outlooks.some(({ indicator }) => indicator.judgement.actual !== undefined);
  if (!hasFigures) return [];
  if (facts.tables.outlook.rows.length === 0) {
    return [{ kind: 'paragraph', text: bodyTexts.noOutlook(describeGaps(facts)) }];
  }
  const counts = Object.entries(outlookSentences).flatMap(([kind, sentence]) => {
    const having = outlooks.filter(({ outlook }) => outlook.kind === (kind as Outlook['kind']));
    return having.length > 0 ? [sentence(describeCount(having.length))] : [];
  });
  const sentence = bodyTexts.outlook(counts.join(', '));
  const annex = facts.annexOf('outlook');
  return annex === ''
    ? [
        { kind: 'paragraph', text: `${sentence}:` },
        { kind: 'table', table: facts.tables.outlook },
      ]
    : [{ kind: 'paragraph', text: bodyTexts.tableInAnnex(sentence, annex) }];
}

/** What is missing, each once. */
function describeGaps({ outlooks }: ReportFacts): string {
  const gaps = outlooks.flatMap(({ outlook }) =>
    outlook.kind === 'notEnough' ? [describeGap(outlook.gap)] : [],
  );
  return [...new Set(gaps)].join('; ');
}
