import { list } from './vocabulary';

/** The words of times, which a PDF parts between two letters. */
const WORDS =
  list(`quý, tháng, năm, ngày, tuần, trước, đến, hết, cuối, đầu, giữa, trong, hằng, hàng, mỗi, chậm, nhất,
  thường, xuyên, định, kỳ, theo, kế, hoạch, đột, xuất, giai, đoạn, khi, sau`);
/** "Quý I II" are two quarters. */
const ROMAN = list(`i i i, i i, i v`);

const alone = (before: string, patterns: readonly string[]): RegExp =>
  new RegExp(`(?<=${before})(?:${patterns.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
const PARTED: readonly RegExp[] = [
  alone(
    '(?<![\\p{L}\\p{M}])',
    WORDS.map((word) => word.replace(/(?<=.)(?=.)/gu, ' ?')),
  ),
  alone('(?<![\\p{L}\\p{M}])quý ', ROMAN),
];

/** "Q uý III/2026", "T háng 5", "Quý I V" as they were before a PDF parted their letters. */
export const closeGaps = (text: string): string =>
  PARTED.reduce((closed, pattern) => closed.replace(pattern, (word) => word.replaceAll(' ', '')), text);
