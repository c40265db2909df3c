import { statusLabels, statusSymbols } from './progress.vi';
import type { Status } from './Judgement';

/** What we write into a status cell: "▲ Chậm tiến độ". */
export function statusCell(status: Status): string {
  return `${statusSymbols[status]} ${statusLabels[status]}`;
}

/** Every text that we write there: any other was typed by a person. */
export const ownStatusTexts: readonly string[] = (Object.keys(statusLabels) as Status[]).map(statusCell);
