import {
  accented,
  eitherSpelling,
  lookup,
  many,
  map,
  not,
  ofKind,
  oneOf,
  optional,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { holds, part, scan, without } from '../../language/scan';
import { tokenize, type Phrase } from '../../language/tokenize';
import { list } from '../../language/vocabulary';
import { COMPARISONS, type CompareOp } from './cues';

/** Words that bind a number wherever they stand: away from the number they make the phrase unclear. */
const binding = eitherSpelling(
  oneOf<unknown>(
    words('tối thiểu', 'ít nhất', 'tối đa', 'nhiều nhất', 'không quá', 'không vượt', 'không dưới'),
    seq(words('không'), words('thấp', 'ít', 'nhỏ', 'cao', 'lớn'), words('hơn')),
    words('trở lên', 'trở xuống', 'hoặc hơn'),
  ),
);

/** What is better when there is less of it. "không có hồ sơ quá hạn" and "giảm hộ nghèo" speak of the opposite. */
const lower = eitherSpelling(
  words(
    ...list(`quá hạn, trễ hạn, trễ hẹn, sai hẹn, chậm hạn, chậm muộn, chậm trễ, tồn đọng, không đúng hạn,
    chưa đúng hạn, không hài lòng, chưa hài lòng, hộ nghèo, hộ cận nghèo, nghèo đa chiều, tái nghèo, thất nghiệp,
    sai sót, suy dinh dưỡng, tảo hôn, bỏ học, tai nạn, tử vong, phạm pháp, nợ thuế, nợ đọng, nợ xấu, hao hụt, thất thoát,
    sốt xuất huyết, ca mắc, trả lại, sinh con thứ, vượt cấp, vụ cháy, cháy nổ, chi phí tuân thủ`),
  ),
);
const opposite = seq(
  eitherSpelling(words('không', 'chưa', 'giảm', 'thoát', 'xử lý', 'khắc phục', 'thu hồi', 'phòng chống')),
  many(ofKind('word'), 4),
  lower,
);

export function saysLowerIsBetter(phrase: Phrase): boolean {
  return holds(phrase, lower) && holds(without(phrase, scan(opposite, phrase)), lower);
}

export const isLowerBetter = (text: string): boolean => saysLowerIsBetter(tokenize(text));

/** "Nằm trong tốp 10 của tỉnh": a place in a ranking is no amount. "Vượt dự toán 5%": more than the plan by so much. */
const unclearBefore = oneOf<unknown>(
  binding,
  eitherSpelling(
    words(
      'tốp',
      'top',
      'hạng',
      'thứ hạng',
      'xếp hạng',
      'xếp thứ',
      'đứng thứ',
      'vị trí',
      'vượt',
      'nằm trong',
      'lọt vào',
      'đứng trong',
    ),
  ),
  // "thu ngân sách" is no rank.
  words('thứ'),
);

type Change = 'increase' | 'decrease';
const verbOfChange: Reader<Change> = map(
  seq(
    lookup<Change>([
      ...['tăng', 'nâng'].map((verb) => [verb, 'increase'] as const),
      ...['giảm', 'cắt giảm', 'rút ngắn', 'tiết kiệm', 'bãi bỏ'].map((verb) => [verb, 'decrease'] as const),
    ]),
    not(words('cường', 'tốc', 'cao')),
  ),
  ([change]) => change,
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
const denied = seq(
  opened,
  bullet,
  words('không để', 'không có', 'không còn', 'không phát sinh', 'không xảy ra'),
);

const notAll = oneOf<unknown>(words('không', 'chưa', 'trừ', 'ngoại trừ', 'quá mức'), ofKind('number'));

/** "Không để hồ sơ quá hạn", "Không còn hộ nghèo": none at all; without exceptions. */
export function saysNone(phrase: Phrase): boolean {
  const [start] = denied(phrase, 0);
  const rest = part(phrase, start?.next ?? 0);
  return start !== undefined && holds(rest, lower) && !holds(rest, notAll);
}

interface Lead {
  readonly change: Change | undefined;
  readonly isDenied: boolean;
  readonly lowerIsBetter: boolean;
  readonly says: boolean;
}

const measured = oneOf(sign(COMPARISONS), ofKind('number'));

/** The words before the target; undefined when they leave its meaning open. */
export function readLead(before: Phrase): Lead | undefined {
  const sentence = partBehind(before, ';.', before.tokens.length - 1);
  const clause = partBehind(sentence, ',');
  if (holds(before, measured) || holds(sentence, unclearBefore)) return undefined;
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
const partBehind = (phrase: Phrase, signs: string, end = phrase.tokens.length): Phrase =>
  part(
    phrase,
    phrase.tokens.findLastIndex(({ kind, key }, at) => at < end && kind === 'sign' && signs.includes(key)) +
      1,
  );

const boundBy = (least: string, most: string) =>
  eitherSpelling(
    lookup<CompareOp>([
      ...list(least).map((phrase) => [phrase, '>='] as const),
      ...list(most).map((phrase) => [phrase, '<='] as const),
    ]),
  );

/** "80% trở lên", "80% hồ sơ trở lên" */
const after = boundBy(
  'trở lên, hoặc hơn, hoặc cao hơn, là tối thiểu, là ít nhất',
  'trở xuống, hoặc thấp hơn, hoặc ít hơn, hoặc nhỏ hơn, là tối đa',
);
/** "80% (tối thiểu)" */
const alone = map(
  seq(optional(sign('(')), boundBy('tối thiểu, ít nhất', 'tối đa'), optional(sign(')'))),
  ([, op]) => op,
);

/** "Trong 5 đơn vị dẫn đầu": a place in a ranking is no amount. */
const leaders = eitherSpelling(words('đứng đầu', 'dẫn đầu', 'hàng đầu', 'cao nhất', 'tốt nhất'));
const unclearBehind = oneOf<unknown>(binding, leaders);
const changeAtOnce = accented(seq(optional(sign('(')), words('tăng', 'giảm', 'cắt giảm')));
/** "30% chi phí tuân thủ", "20% thời gian giải quyết": to be cut or to be reached? */
const cost = words('chi phí', 'thời gian');
const ofPlan = seq(optional(words('so với')), words('kế hoạch', 'chỉ tiêu', 'dự toán', 'mục tiêu'));
/** In "đạt trình độ đại học trở lên" the words belong to what is counted, not to the number. In tokens. */
const NEAR = 3;

/** The words after the target. */
export function readTrail(
  behind: Phrase,
): { compare: CompareOp | undefined; lowerIsBetter: boolean; ofPlan: boolean; says: boolean } | undefined {
  if (holds(behind, sign(COMPARISONS))) return undefined;
  const last = behind.tokens.findLastIndex(({ kind, key }) => kind !== 'sign' || !'.;,'.includes(key));
  const text = part(behind, 0, last + 1);
  const [whole] = scan(alone, text).filter(({ at, next }) => at === 0 && next === text.tokens.length);
  const found = whole ?? scan(after, text)[0];
  const isFar = found !== undefined && found.at > NEAR;
  if (isFar && found.value === '<=') return undefined;
  const rest = found ? without(text, [found]) : text;
  const opens = (reader: Reader<unknown>) => reader(rest, 0).length > 0;
  if (holds(rest, unclearBehind) || opens(changeAtOnce)) return undefined;
  return {
    compare: isFar ? undefined : found?.value,
    lowerIsBetter: opens(cost) || saysLowerIsBetter(rest),
    says: rest.tokens.length > 0,
    ofPlan: opens(ofPlan),
  };
}
