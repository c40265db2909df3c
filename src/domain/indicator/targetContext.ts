import { withoutAccents } from '../text/withoutAccents';
import type { TargetToken } from './targetTokens';
import type { CompareOp } from './targetCues';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** Any of these words, as whole words, with accents or all without. */
export function anyOf(words: readonly string[], flags = 'u'): RegExp {
  const all = [...words, ...words.map(withoutAccents)];
  return new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, flags);
}

/** Words that bind a number wherever they stand: away from the number they make the phrase unclear. */
const STRONG = anyOf([
  'tối thiểu',
  'ít nhất',
  'tối đa',
  'nhiều nhất',
  'không quá',
  'không vượt',
  'không dưới',
  'không (?:thấp|ít|nhỏ|cao|lớn) hơn',
  'trở lên',
  'trở xuống',
  'hoặc hơn',
]);

/** "80% trở lên", "80% hồ sơ trở lên", "80% (tối thiểu)". */
const AFTER: readonly (readonly [RegExp, CompareOp])[] = [
  [/(?<!\p{L})(?:trở lên|tro len|hoặc (?:cao )?hơn|là tối thiểu|là ít nhất)(?!\p{L})/u, '>='],
  [/(?<!\p{L})(?:trở xuống|tro xuong|hoặc (?:thấp hơn|ít hơn|nhỏ hơn)|là tối đa)(?!\p{L})/u, '<='],
  [/^\(? ?(?:tối thiểu|ít nhất|toi thieu|it nhat) ?\)?$/u, '>='],
  [/^\(? ?(?:tối đa|toi da) ?\)?$/u, '<='],
];

/** What is better when there is less of it. "không có hồ sơ quá hạn" and "giảm hộ nghèo" speak of the opposite. */
// prettier-ignore
const LOWER = [
  'quá hạn', 'trễ hạn', 'trễ hẹn', 'sai hẹn', 'chậm hạn', 'chậm muộn', 'chậm trễ', 'tồn đọng', 'không đúng hạn',
  'chưa đúng hạn', 'không hài lòng', 'chưa hài lòng', 'hộ nghèo', 'hộ cận nghèo', 'nghèo đa chiều', 'tái nghèo',
  'thất nghiệp', 'sai sót', 'suy dinh dưỡng',
  'tảo hôn', 'bỏ học',
];
const LOWER_IS_BETTER = anyOf(LOWER);
const OPPOSITE = anyOf(
  ['không', 'chưa', 'giảm', 'thoát', 'xử lý', 'khắc phục'].map(
    (verb) => `${verb}(?: \\p{L}+){0,4} (?:${LOWER.join('|')})`,
  ),
  'gu',
);
/** "30% chi phí tuân thủ", "20% thời gian giải quyết": to be cut or to be reached? */
const COST = /^(?:chi phí|thời gian)(?!\p{L})/u;

/** "Vượt dự toán 5%", "vượt kế hoạch 10%": more than the plan by so much, whatever that is. */
const EXCEEDED = anyOf(['vượt']);

/** "Nằm trong tốp 10 của tỉnh", "trong 5 đơn vị dẫn đầu": a place in a ranking is no amount. */
const RANK = anyOf(['tốp', 'top', 'hạng', 'thứ hạng', 'xếp hạng', 'xếp thứ', 'đứng thứ', 'thứ', 'vị trí']);
const LEADERS = anyOf(['đứng đầu', 'dẫn đầu', 'cao nhất', 'tốt nhất']);

const CHANGE = anyOf([
  'tăng(?! cường| tốc)',
  'nâng(?! cao)',
  'giảm',
  'cắt giảm',
  'rút ngắn',
  'tiết kiệm',
  'bãi bỏ',
]);
/** The verb that opens a clause governs its number: "phấn đấu giảm thời gian giải quyết ít nhất 30%". */
const OPENING_CHANGE =
  /^(?:(?:- |\+ )?(?:phấn đấu|phần đầu|thực hiện|bảo đảm|đảm bảo|tiếp tục) ?)*(tăng(?! cường| tốc)|nâng|cắt giảm|giảm|rút ngắn|tiết kiệm|bãi bỏ)(?!\p{L})/u;
/** "tốc độ tăng trưởng", "tỷ lệ giảm nghèo": the change is the thing measured. */
const NAMED_CHANGE = /(?:tỷ lệ|tốc độ|mức|chỉ số|mức độ) (?:cắt )?(?:tăng|giảm|tiết kiệm)(?: trưởng)?/gu;

/** "Không để xảy ra quá 5%", "Không có đơn vị nào dưới 80%": the whole clause is denied. */
const DENIED = /^(?:(?:- |\+ )?(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục) ?)*không (?:để|có|còn)(?!\p{L})/u;

export function isLowerBetter(text: string): boolean {
  const lower = text.toLowerCase();
  return LOWER_IS_BETTER.test(lower) && LOWER_IS_BETTER.test(lower.replaceAll(OPPOSITE, ''));
}

interface Lead {
  readonly change: 'increase' | 'decrease' | undefined;
  readonly isDenied: boolean;
  readonly lowerIsBetter: boolean;
  readonly says: boolean;
}

/** The words before the target; undefined when they leave its meaning open. */
export function readLead(tokens: readonly TargetToken[]): Lead | undefined {
  if (tokens.some(({ kind }) => kind === 'sign' || kind === 'number' || kind === 'fraction'))
    return undefined;
  const text = lastSentence(tokens);
  if ([STRONG, RANK, EXCEEDED].some((words) => words.test(text))) return undefined;
  const lowerIsBetter = isLowerBetter(text) || /(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(lastClause(text));
  const isDenied = DENIED.test(lastClause(text).trim());
  const opening = OPENING_CHANGE.exec(text)?.[1];
  if (opening && text.endsWith(',')) return undefined;
  if (opening) {
    const change = /^(?:tăng|nâng)/.test(opening) ? 'increase' : 'decrease';
    return { change, isDenied, lowerIsBetter: false, says: true };
  }
  const unnamed = text.replaceAll(NAMED_CHANGE, '');
  if (CHANGE.test(unnamed)) return undefined;
  return { change: undefined, isDenied, lowerIsBetter: lowerIsBetter || unnamed !== text, says: text !== '' };
}

/** The words after the target. */
export function readTrail(
  tokens: readonly TargetToken[],
): { compare: CompareOp | undefined; lowerIsBetter: boolean; ofPlan: boolean; says: boolean } | undefined {
  if (tokens.some(({ kind }) => kind === 'sign')) return undefined;
  const text = withoutEndMarks(join(tokens));
  const found = AFTER.flatMap(([words, op]) => {
    const match = words.exec(text);
    return match ? [{ op, match }] : [];
  })[0];
  const isFar = found !== undefined && text.slice(0, found.match.index).split(' ').length > NEAR;
  if (isFar && found.op === '<=') return undefined;
  const rest = found ? text.replace(found.match[0], '') : text;
  if ([STRONG, LEADERS].some((words) => words.test(rest)) || CHANGE_AT_ONCE.test(rest.trim()))
    return undefined;
  return {
    compare: isFar ? undefined : found?.op,
    lowerIsBetter: COST.test(rest) || isLowerBetter(rest),
    says: rest !== '',
    ofPlan: /^(?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)/u.test(rest),
  };
}

/** In "đạt trình độ đại học trở lên" the words belong to what is counted, not to the number. */
const NEAR = 4;
const CHANGE_AT_ONCE = /^\(? ?(?:tăng|giảm|cắt giảm)(?!\p{L})/u;

const join = (tokens: readonly TargetToken[]): string => tokens.map(({ text }) => text).join(' ');
const lastSentence = (tokens: readonly TargetToken[]): string =>
  join(tokens).split(/[;.] /).at(-1)?.trim() ?? '';
const lastClause = (text: string): string => text.split(',').at(-1) ?? '';
