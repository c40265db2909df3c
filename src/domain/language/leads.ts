import { lookup, many, map, optional, seq, sign, words, type Reader } from './Reader';
import { EVERY_YEAR, LIMITS, STARTS, TO_THE_END, TOWARDS } from './vocabulary';

/** What a word before a moment makes of it: "chậm nhất trước", "đến hết", "từ". */
export type Lead = 'by' | 'limit' | 'end' | 'before' | 'within' | 'from';

const all = (entries: readonly string[], lead: Lead) => entries.map((entry) => [entry, lead] as const);

const LEADS: readonly (readonly [string, Lead])[] = [
  ...all(LIMITS, 'limit'),
  ...all(TOWARDS, 'by'),
  ...all(STARTS, 'from'),
  ...all(['giai đoạn', 'trong giai đoạn'], 'from'),
  ...all(TO_THE_END, 'end'),
  ...all(['trong', 'trong khoảng', 'trong vòng', 'ngay trong'], 'within'),
  ['trước', 'before'],
];

export const leads: Reader<readonly Lead[]> = many(
  map(seq(lookup(LEADS), optional(sign(':,'))), ([lead]) => lead),
);
export const someLeads: Reader<readonly Lead[]> = map(leads, (read) => (read.length > 0 ? read : undefined));

/** hằng năm | hàng năm | mỗi năm | thường niên */
export const yearly = words(...EVERY_YEAR);
