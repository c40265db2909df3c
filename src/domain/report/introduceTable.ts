import { bodyTexts } from './report.vi';
import type { Block, TableId } from './Report';
import type { ReportFacts } from './ReportFacts';

/** The sentence before a table, and the table; the sentence alone where the table is an annex. */
export function introduceTable({ tables, annexOf }: ReportFacts, id: TableId, sentence: string): Block[] {
  const annex = annexOf(id);
  return annex === ''
    ? [
        { kind: 'paragraph', text: bodyTexts.tableFollows(sentence) },
        { kind: 'table', table: tables[id] },
      ]
    : [{ kind: 'paragraph', text: bodyTexts.tableInAnnex(sentence, annex) }];
}
