import {
  accented,
  eitherSpelling,
  lookup,
  many,
  map,
  not,
  oneOf,
  optional,
  seq,
  sign,
  token,
  words,
} from '../../language/Reader';
import { holds, part, scan, without } from '../../language/scan';
import type { Phrase } from '../../language/tokenize';
import { binding } from './binding';
import { COMPARISONS } from './cues';
import { saysLowerIsBetter } from './lowerIsBetter';

/** "Nằm trong tốp 10 của tỉnh": a place in a ranking is no amount. "Vượt dự toán 5%": more than the plan by so much. */
const unclear = oneOf<unknown>(
  binding,
  eitherSpelling(
    words('tốp', 'top', 'hạng', 'thứ hạng', 'xếp hạng', 'xếp thứ', 'đứng thứ', 'thứ', 'vị trí', 'vượt'),
  ),
);

const UP = 'increase' as const;
const DOWN = 'decrease' as const;
const verbOfChange = oneOf(
  map(seq(words('tăng'), not(words('cường', 'tốc'))), () => UP),
  map(seq(words('nâng'), not(words('cao'))), () => UP),
  lookup(['giảm', 'cắt giảm', 'rút ngắn', 'tiết kiệm', 'bãi bỏ'].map((verb) => [verb, DOWN] as const)),
);
/** "tốc độ tăng trưởng", "tỷ lệ giảm nghèo": the change is the thing measured. */
const namedChange = accented(
  seq(
    words('tỷ lệ', 'tốc độ', 'mức', 'chỉ số', 'mức độ'),
    words('tăng', 'giảm', 'tiết kiệm', 'cắt tăng', 'cắt giảm', 'cắt tiết kiệm'),
    optional(words('trưởng')),
  ),
);
const bullet = optional(sign('-+'));
const opened = many(
  seq(bullet, words('phấn đấu', 'phần đầu', 'thực hiện', 'bảo đảm', 'đảm bảo', 'tiếp tục')),
);
/** The verb that opens a clause governs its number: "phấn đấu giảm thời gian giải quyết ít nhất 30%". */
const openingChange = accented(map(seq(opened, bullet, verbOfChange), ([, , change]) => change));
/** "Không để xảy ra quá 5%", "Không có đơn vị nào dưới 80%": the whole clause is denied. */
const denied = seq(opened, bullet, words('không để', 'không có', 'không còn'));

interface Lead {
  readonly change: 'increase' | 'decrease' | undefined;
  readonly isDenied: boolean;
  readonly lowerIsBetter: boolean;
  readonly says: boolean;
}

const measured = oneOf(
  sign(COMPARISONS),
  token(({ kind, key }) => (kind === 'number' ? key : undefined)),
);

/** The words before the target; undefined when they leave its meaning open. */
export function readLead(before: Phrase): Lead | undefined {
  const sentence = partBehind(before, ';.', before.tokens.length - 1);
  const clause = partBehind(sentence, ',');
  if (holds(before, measured) || holds(sentence, unclear)) return undefined;
  const isDenied = denied(clause, 0).length > 0;
  const [opening] = openingChange(sentence, 0);
  if (opening) {
    const lead = { change: opening.value, isDenied, lowerIsBetter: false, says: true };
    return clause.tokens.length > 0 ? lead : undefined;
  }
  const names = scan(namedChange, sentence);
  if (holds(without(sentence, names), eitherSpelling(verbOfChange))) return undefined;
  const lowerIsBetter =
    names.length > 0 || saysLowerIsBetter(sentence) || holds(clause, words('không', 'chưa'));
  return { change: undefined, isDenied, lowerIsBetter, says: sentence.tokens.length > 0 };
}

/** What stands behind the last of these signs. */
function partBehind(phrase: Phrase, signs: string, end = phrase.tokens.length): Phrase {
  const at = phrase.tokens
    .slice(0, Math.max(end, 0))
    .findLastIndex(({ key }) => key !== '' && signs.includes(key));
  return part(phrase, at + 1);
}
