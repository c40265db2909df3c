import { annexNumerals, type AnnexNumeral } from './annexSheetName';
import { bodyTexts } from './report.vi';
import type { ReportTable, TableId } from './Report';

/** Order of the annexes. */
const ORDER: readonly TableId[] = ['tasks', 'indicators', 'outlook', 'late'];

/** About a page of the body: characters of the longest cell of each row, summed. */
const BODY_CHARACTERS = 1500;

export interface PlacedAnnex {
  readonly id: TableId;
  readonly numeral: AnnexNumeral;
  readonly heading: string;
}

/** Tables that become annexes: the table of tasks, and every other that would run over a page of the body. */
export function placeTables(tables: Readonly<Record<TableId, ReportTable>>): readonly PlacedAnnex[] {
  const ids = ORDER.filter((id) => tables[id].rows.length > 0 && (id === 'tasks' || isLong(tables[id])));
  return ids.map((id, index) => {
    const numeral = ids.length === 1 ? '' : (annexNumerals[index + 1] ?? '');
    return { id, numeral, heading: `${bodyTexts.annex} ${numeral}`.trim() };
  });
}

function isLong({ rows }: ReportTable): boolean {
  const characters = rows.map(({ cells }) =>
    Math.max(...cells.map((cell) => (typeof cell === 'string' ? cell.length : 0))),
  );
  return characters.reduce((sum, length) => sum + length, 0) > BODY_CHARACTERS;
}
