/**
 * What one typed number can mean, the likelier first; empty when it is no number.
 * Vietnamese writes 1.234,5: "1.200" is 1200 before it is 1.2, "79,996" is 79.996 before it is 79996.
 * A code of sixteen digits and more is none.
 */
export const numberReadings = (text: string): readonly number[] =>
  readingsOf(text).filter((number) => number <= Number.MAX_SAFE_INTEGER);

function readingsOf(text: string): readonly number[] {
  const digits = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const single = /^(\d+)([.,])(\d+)$/.exec(digits);
  if (single) return readSingle(single[1] ?? '', single[2] ?? '', single[3] ?? '');
  const grouped = [/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/];
  const [vietnamese, english] = grouped.map((form) => form.test(digits));
  if (vietnamese) return [Number(digits.replaceAll('.', '').replace(',', '.'))];
  return english ? [Number(digits.replaceAll(',', ''))] : [];
}

function readSingle(whole: string, mark: string, rest: string): readonly number[] {
  const decimal = Number(`${whole}.${rest}`);
  const isGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!isGroup) return [decimal];
  const thousands = Number(whole + rest);
  return mark === '.' ? [thousands, decimal] : [decimal, thousands];
}
