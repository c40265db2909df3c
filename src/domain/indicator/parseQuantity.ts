import { fraction, numeral } from '../language/number';
import { eitherSpelling, first, map, oneOf, optional, seq, sign, words } from '../language/Reader';
import { holds, part, scan } from '../language/scan';
import { unit } from '../language/units';
import { list } from '../language/vocabulary';
import { COMPARISONS } from './phrases/cues';
import { targetPhrase } from './phrases/targetPhrase';

/** A result as people type it: "95,5%", "1.200 hồ sơ", "12/15", "80% (12/15 hồ sơ)". */
export interface Quantity {
  /** What the number can mean, the likelier first; absent when only counts are given. */
  readonly readings?: readonly number[];
  /** The text says "%" or "phần trăm". */
  readonly isPercent: boolean;
  /** Numerator and denominator. */
  readonly counts?: readonly [number, number];
  /** "khoảng 95%" */
  readonly isApproximate: boolean;
}

const approximate = oneOf(sign('~≈'), eitherSpelling(words('khoảng', 'xấp xỉ', 'ước')));
/** "Đạt", "Kết quả:", "(" before the number. */
const filler = oneOf<unknown>(
  approximate,
  sign(':(•+-'),
  eitherSpelling(words('tỷ lệ', 'kết quả', 'đạt', 'đạt được', 'chiếm', 'ước đạt')),
  words(...list('là, có, phải, cần, mức, số, được, giữ, thêm, cho, với, giao, cả, đủ')),
);
/** "từ 80%", "95% trở lên", "chưa đạt 95%": said of a target or denied, so not a result. */
const notOfResult = oneOf<unknown>(
  eitherSpelling(
    words(
      ...list(
        `không, chưa, trở lên, trở xuống, tối thiểu, tối đa, ít nhất, gần, trên, dưới, hơn, từ, tăng, giảm`,
      ),
    ),
  ),
  sign(COMPARISONS.replace('=', '')),
);
const number = oneOf<Pick<Quantity, 'counts' | 'readings'> & { unit?: string }>(
  map(fraction, (counts) => ({ counts })),
  map(seq(numeral, first(optional(unit))), ([readings, named]) => ({
    readings,
    ...(named && { unit: named.name }),
  })),
);

/** Reads the whole text; undefined when it holds anything else than one result. */
export function parseQuantity(text: string): Quantity | undefined {
  const phrase = targetPhrase(text);
  if (!phrase) return undefined;
  const numbers = scan(number, phrase);
  const [begins] = numbers;
  if (!begins || holds(phrase, notOfResult)) return undefined;
  const lead = part(phrase, 0, begins.at);
  const fillers = scan(filler, lead);
  if (fillers.reduce((length, { at, next }) => length + next - at, 0) < begins.at) return undefined;
  const amounts = numbers.flatMap(({ value }) => (value.readings ? [value] : []));
  const fractions = numbers.flatMap(({ value: { counts } }) => (counts ? [counts] : []));
  if (amounts.length > 1 || fractions.length > 1) return undefined;
  const [amount] = amounts;
  const [counts] = fractions;
  const isPercent = amount?.unit === '%';
  if (counts && amount && !isPercent) return undefined;
  const isNegative = phrase.text.startsWith('-') && begins.at === 1;
  return {
    isPercent,
    isApproximate: holds(lead, approximate),
    ...(amount?.readings && { readings: isNegative ? amount.readings.map((n) => -n) : amount.readings }),
    ...(counts && { counts }),
  };
}
