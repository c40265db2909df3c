import type { TypedCell } from '../sheet/TypedCell';

/** In the programme of a month "cuối tháng" is the end of that one. */
const OF_THE_MONTH = /^(?:trong\s+|vào\s+|chậm nhất\s+)?(?:đầu|giữa|cuối|hết|trong)\s+tháng$/iu;

/** "Cuối tháng" in the programme of February -> "Cuối tháng 2"; any other time as it is. */
export function inMonth(time: TypedCell, month: number | undefined): TypedCell {
  const { value } = time;
  if (month === undefined || typeof value !== 'string') return time;
  const text = value.normalize('NFC').trim().replace(/[.;]$/, '');
  return OF_THE_MONTH.test(text) ? { ...time, value: `${text} ${month}` } : time;
}
