import { describeTarget } from '../indicator/describeTarget';
import type { Target } from '../table/Indicator';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^≥ (?=100%$)/, ''],
  [/^≥ /, 'tối thiểu '],
  [/^≤ /, 'không quá '],
  [/^> /, 'trên '],
  [/^< /, 'dưới '],
  [/^= /, ''],
];

/** "100%", "tối thiểu 80%", "không quá 5%": a report has no signs for them. */
export function targetInWords(target: Target): string {
  const said = describeTarget(target);
  const [sign, word] = WORDS.find(([pattern]) => pattern.test(said)) ?? [];
  return sign === undefined || word === undefined ? said : said.replace(sign, word);
}
