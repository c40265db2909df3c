import {
  accented,
  eitherSpelling,
  lookup,
  many,
  map,
  optional,
  oneOf,
  seq,
  sign,
  words,
  type Reader,
} from '../../language/Reader';
import { holds, part, scan, without } from '../../language/scan';
import type { Phrase } from '../../language/tokenize';
import { list } from '../../language/vocabulary';
import { binding } from './binding';
import { COMPARISONS, type CompareOp } from './cues';
import { saysLowerIsBetter } from './lowerIsBetter';

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
const leaders = eitherSpelling(words('đứng đầu', 'dẫn đầu', 'cao nhất', 'tốt nhất'));
const unclear = oneOf<unknown>(binding, leaders);
const changeAtOnce = accented(seq(optional(sign('(')), words('tăng', 'giảm', 'cắt giảm')));
/** "30% chi phí tuân thủ", "20% thời gian giải quyết": to be cut or to be reached? */
const cost = words('chi phí', 'thời gian');
const ofPlan = seq(optional(words('so với')), words('kế hoạch', 'chỉ tiêu', 'dự toán', 'mục tiêu'));
const endMarks = many(sign('.;,'));
/** In "đạt trình độ đại học trở lên" the words belong to what is counted, not to the number. In tokens. */
const NEAR = 3;

/** The words after the target. */
export function readTrail(
  behind: Phrase,
): { compare: CompareOp | undefined; lowerIsBetter: boolean; ofPlan: boolean; says: boolean } | undefined {
  if (holds(behind, sign(COMPARISONS))) return undefined;
  const last = behind.tokens.findLastIndex((_, at) => endMarks(behind, at)[0]?.next !== behind.tokens.length);
  const text = part(behind, 0, last + 1);
  const [whole] = scan(alone, text).filter(({ at, next }) => at === 0 && next === text.tokens.length);
  const found = whole ?? scan(after, text)[0];
  const isFar = found !== undefined && found.at > NEAR;
  if (isFar && found.value === '<=') return undefined;
  const rest = found ? without(text, [found]) : text;
  const opens = (reader: Reader<unknown>) => reader(rest, 0).length > 0;
  if (holds(rest, unclear) || opens(changeAtOnce)) return undefined;
  return {
    compare: isFar ? undefined : found?.value,
    lowerIsBetter: opens(cost) || saysLowerIsBetter(rest),
    says: rest.tokens.length > 0,
    ofPlan: opens(ofPlan),
  };
}
