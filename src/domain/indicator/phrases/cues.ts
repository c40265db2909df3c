import { lookup } from '../../language/Reader';
import type { Phrase } from '../../language/tokenize';
import { list } from '../../language/vocabulary';

/** Signs that compare, alone or in pairs: ">=". */
export const COMPARISONS = '≥≤><=≧≦⩾⩽';

export type CompareOp = '>=' | '<=' | '>' | '<' | '=';

/** What a word before the number says about it. */
export type Cue =
  | {
      readonly role: 'compare';
      readonly op: CompareOp;
      /** "vượt": 10 % more than a plan is 110 % of it. */
      readonly exceeds?: true;
    }
  | { readonly role: 'change'; readonly op: 'increase' | 'decrease' }
  | {
      readonly role:
        | 'negate' // không quá, không dưới
        | 'orEqual' // lớn hơn hoặc bằng
        | 'from' // từ 80%
        | 'reach' // đạt 80%: the level itself, not a change
        | 'upTo' // lên 80%
        | 'downTo' // xuống còn 5%
        | 'multiple' // gấp 2 lần
        | 'plain' // words that add nothing
        | 'refuse'; // gần 80%, chưa đạt: no target that could be checked
    };

const CUES: readonly (readonly [Cue, string])[] = [
  [
    { role: 'compare', op: '>=' },
    `tối thiểu, ít nhất, chí ít, thấp nhất, tối thiểu bằng, ít nhất bằng, đạt và vượt, đạt hoặc vượt, min,
    ≥, ≧, ⩾, > =, = >, > / =, > hoặc =`,
  ],
  [{ role: 'compare', op: '<=' }, `tối đa, nhiều nhất, cao nhất, max, ≤, ≦, ⩽, < =, = <, < / =, < hoặc =`],
  [{ role: 'compare', op: '>' }, `trên, hơn, quá, lớn hơn, cao hơn, nhiều hơn, >`],
  [{ role: 'compare', op: '>', exceeds: true }, `vượt, vượt quá, vượt mức, vượt trên`],
  [
    { role: 'compare', op: '<' },
    `dưới, thấp hơn, ít hơn, nhỏ hơn, kém, kém hơn, chưa đến, chưa tới, không đến, không tới, <`,
  ],
  [{ role: 'compare', op: '=' }, `bằng, đúng, đúng bằng, =`],
  [{ role: 'change', op: 'increase' }, `tăng, tăng thêm, tăng trưởng, gia tăng, nâng thêm, tăng thêm được`],
  [
    { role: 'change', op: 'decrease' },
    `giảm, giảm thêm, giảm bớt, giảm thiểu, cắt giảm, cắt bỏ, rút ngắn, bãi bỏ, tiết kiệm, tinh giản,
    cắt giảm và đơn giản hóa, cắt giảm hoặc đơn giản hóa, cắt giảm / đơn giản hóa`,
  ],
  [{ role: 'negate' }, `không, không được, không thể, không để, ko`],
  [{ role: 'orEqual' }, `hoặc bằng, bằng hoặc`],
  [{ role: 'from' }, `từ`],
  [{ role: 'reach' }, `đạt, đạt được, chiếm, ước đạt, đạt đến, đạt tới, đạt mức, đạt tỷ lệ, ở mức`],
  [{ role: 'upTo' }, `lên, lên đến, lên tới, lên mức, nâng lên, nâng lên mức`],
  [{ role: 'downTo' }, `xuống, xuống còn, xuống mức, còn, chỉ còn, giảm còn, giảm xuống, giảm xuống còn`],
  [{ role: 'multiple' }, `gấp, tăng gấp, cao gấp`],
  [
    { role: 'refuse' },
    `chưa, gần, suýt, nửa, cứ, mỗi, hơn nửa, chưa đạt, vượt chỉ tiêu, vượt kế hoạch, vượt mục tiêu, một phần`,
  ],
  [
    { role: 'plain' },
    `:, (, •, +, -, ~, ≈, là, có, phải, cần, mức, số, khoảng, xấp xỉ, phấn đấu, phần đầu, phấn đầu, bình quân,
    trung bình, tỷ lệ, chỉ tiêu, mục tiêu, được, duy trì, giữ, giữ vững, đảm bảo, bảo đảm, hoàn thành, thực hiện,
    yêu cầu, thêm, cho, với, mỗi năm, hằng năm, hàng năm, trong khoảng, khoảng từ, kết quả, kế hoạch, giao, ước, cả,
    đủ, tổng số, đến mức, quân`,
  ],
];

const DECREASE: Cue = { role: 'change', op: 'decrease' };

export const cue = lookup<Cue>([
  ...CUES.flatMap(([meant, phrases]) => list(phrases).map((phrase) => [phrase, meant] as const)),
  ...['cắt giảm , đơn giản hóa', 'bãi bỏ , đơn giản hóa'].map((phrase) => [phrase, DECREASE] as const),
]);

/** The longest cue has this many words. */
const LONGEST = 6;

export interface CuesReading {
  /** In the order of the text. */
  readonly cues: readonly Cue[];
  /** Token at which they begin. */
  readonly start: number;
}

/** Walks back from token `end` over all words that bind what stands there; dates between them are passed over. */
export function cuesBefore(phrase: Phrase, end: number): CuesReading {
  const cues: Cue[] = [];
  let start = end;
  for (;;) {
    const found = cueUpTo(phrase, start);
    if (found) cues.unshift(found.value);
    else if (phrase.tokens[start - 1]?.key !== '') return { cues, start };
    start = found?.at ?? start - 1;
  }
}

function cueUpTo(phrase: Phrase, end: number): { readonly at: number; readonly value: Cue } | undefined {
  for (let at = Math.max(0, end - LONGEST); at < end; at += 1) {
    const match = cue(phrase, at).find(({ next }) => next === end);
    if (match) return { at, value: match.value };
  }
  return undefined;
}
