import { numberReadings } from '../text/numberReadings';

const SHARE = /(?<!\d)(\d+(?:[.,]\d+)?) ?%[^%()]*(\((\d+) ?\/ ?(\d+)[^()\d%]*\))[\s.]*$/u;

/** "100% (25/25 thôn)" -> "100%": the bracket tells the same, to half a point; one that tells another number stays. */
export function withoutEqualFraction(text: string): string {
  const [, percent = '', bracket = '', over = '', under = ''] = SHARE.exec(text) ?? [];
  const [share] = numberReadings(percent);
  const isEqual = share !== undefined && Math.abs((Number(over) / Number(under)) * 100 - share) <= 0.5;
  return isEqual ? text.replace(bracket, '') : text;
}
