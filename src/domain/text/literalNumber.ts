const PARTS = /"([^"]*)"|\\(.)|(0+|#+)|([\s\S])/gu;

/** What a number format of words around one whole number shows: 2 as `"Quý "0` -> "Quý 2". Undefined for any other format. */
export function literalNumber(value: number, numberFormat: string): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  let text = '';
  let numbers = 0;
  for (const [, quoted, escaped, digits, plain] of numberFormat.matchAll(PARTS)) {
    if (digits !== undefined) numbers += 1;
    else if (plain !== undefined && plain !== ' ') return undefined;
    text +=
      digits === undefined ? (quoted ?? escaped ?? plain ?? '') : String(value).padStart(digits.length, '0');
  }
  return numbers === 1 && /\p{L}/u.test(text) ? text : undefined;
}
