import { singleLine } from '../text/normalizeText';
import { halfWidth } from '../text/halfWidth';
import { withoutAccents } from '../text/withoutAccents';
import { numberReadings } from './numberReadings';

/** aside: a number that is no target, such as a date, a document's number or a level. */
export type TargetToken =
  | { readonly kind: 'number'; readonly text: string; readonly readings: readonly number[] }
  | { readonly kind: 'fraction'; readonly text: string; readonly parts: readonly [number, number] }
  | { readonly kind: 'word' | 'sign' | 'dash' | 'mark' | 'aside' | 'unknown'; readonly text: string };

/** Numbers that are no target. Written with accents; unaccented phrases are held against the folded pattern. */
const ASIDES = [
  // 15/12/2026 · ngày 15/12 · ngày 15 tháng 12 năm 2026
  String.raw`(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d(?!\d)`,
  String.raw`ngày \d{1,2}(?: ?[/-] ?\d{1,2})?(?: tháng \d{1,2})?(?: ?(?:năm|/) ?\d{4})?(?!\d)`,
  String.raw`(?:trước|đến|tới|hết|từ|sau|chậm nhất) \d{1,2}/\d{1,2}(?![\d/])`,
  // tháng 12/2025 · quý IV/2025 · năm 2025-2027 · giai đoạn 2021 - 2025 · đến 2030 · 2025:
  String.raw`tháng \d{1,2}(?: ?[/-] ?\d{1,4})?(?: năm \d{4})?(?!\d)`,
  String.raw`(?:quý|quí) (?:[ivx]+|\d)(?: ?[/-] ?(?:năm )?(?:[ivx]+|\d+))*(?![\p{L}\d])`,
  String.raw`(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|niên độ) \d{4}(?: ?[-–—/] ?\d{4})?(?![\d%])`,
  String.raw`(?:đến|tới|trước|hết) 20[2-4]\d(?![\d.,%])`,
  String.raw`20[0-4]\d ?[-–—] ?20[2-4]\d(?!\d)`,
  String.raw`20[2-4]\d(?= ?:)`,
  // 6 tháng đầu năm · 9 tháng năm 2025 · trong vòng 15 ngày · sau 3 tháng · 17h30 · 24/7
  String.raw`\d{1,2} tháng (?:đầu năm|cuối năm|năm)(?: \d{4})?`,
  String.raw`(?:trong|sau|trong vòng|trong thời hạn|trong thời gian) \d{1,3} (?:ngày|giờ|phút|tháng|năm)(?: làm việc)?`,
  String.raw`\d{1,2}h\d{0,2}(?![\p{L}\d])`,
  String.raw`24/7`,
  // 45/KH-UBND · 61/2018/NĐ-CP · Luật 72/2025/QH15 · Đề án 06 · Điều 5 · ISO 9001:2015
  String.raw`(?:số )?\d+(?:/\d{4})?/(?:\p{L}+\d*(?:-[\p{L}\d]+)+|qh\d+)`,
  String.raw`(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|đề án|luật|thông báo|điều|khoản|mục|phụ lục|biểu mẫu|biểu|mẫu|chương) (?:số )?\d+[a-zđ]?(?![\d.,]*\d)(?! ?%)`,
  String.raw`(?:tcvn )?iso \d+(?:[:-]\d+)?`,
  // mức độ 4 · cấp độ 3 · loại 1 · hạng 15 · thứ 5 · top 10 · trong nhóm 10 · công nghệ 4.0
  String.raw`(?:mức độ|cấp độ|mức|cấp|loại|bậc|tuyến|vùng) \d(?![\d.,]*\d)(?! ?%| ?(?:điểm|hồ sơ))`,
  String.raw`(?:thứ hạng|hạng|thứ|top|nhóm) \d+(?![\d.,]*\d)(?! ?%)`,
  String.raw`(?:công nghiệp|công nghệ|cmcn) 4\.0`,
  // "1. Tối thiểu 80%", "2) …" at the start
  String.raw`^\d{1,2}[.)] (?=\p{L})`,
];

const FORMS: readonly (readonly [Exclude<TargetToken['kind'], 'unknown'>, string])[] = [
  ['fraction', String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+) ?/ ?(?:\d{1,3}(?:\.\d{3})+|\d+)(?![/.,]*\d)`],
  ['number', String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)*`],
  ['sign', '[≥≤><=]'],
  ['dash', String.raw`[-–—÷]`],
  ['word', String.raw`‰|\p{L}[\p{L}\p{M}\d]*(?:-[\p{L}\d]+)*`],
  ['mark', String.raw`[%~≈,;:.()[\]"'“”‘’«»/&!?…•*+_]`],
];

/** "Toi thieu 80%": typed without accents throughout, so words are compared without them. */
export function isUnaccented(text: string): boolean {
  return text === withoutAccents(text);
}

const WITH_ACCENTS = compile((source) => source);
const WITHOUT_ACCENTS = compile(withoutAccents);

function compile(form: (source: string) => string): readonly (readonly [TargetToken['kind'], RegExp])[] {
  const pattern = (source: string) => new RegExp(form(source), 'uy');
  return [
    ['aside', pattern(ASIDES.map((source) => `(?:${source})`).join('|'))],
    ...FORMS.map(([kind, source]) => [kind, pattern(source)] as const),
  ];
}

/** Lower case, half-width, one sign for "at least", one spelling of tỷ/tỉ and kỳ/kì: the text that tokens are read from. */
export function targetText(text: string): string {
  return halfWidth(singleLine(text))
    .toLowerCase()
    .replace(/(?<!\p{L})(t|k)ì(?!\p{L})/gu, '$1ỳ')
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
    .replaceAll('hoá', 'hóa')
    .replace(/> ?(?:\/|hoặc)? ?=|= ?>|[≧⩾]/g, '≥')
    .replace(/< ?(?:\/|hoặc)? ?=|= ?<|[≦⩽]/g, '≤');
}

/** Parts a phrase. Nothing is left out: what has no form becomes `unknown`. */
export function readTargetTokens(text: string): readonly TargetToken[] {
  const phrase = targetText(text);
  const forms = /[a-z]/.test(phrase) && isUnaccented(phrase) ? WITHOUT_ACCENTS : WITH_ACCENTS;
  const tokens: TargetToken[] = [];
  let at = 0;
  while (at < phrase.length) {
    if (phrase[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(phrase, at, forms);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(phrase: string, at: number, forms: typeof WITH_ACCENTS): TargetToken {
  const startsWord = at === 0 || !/[\p{L}\d]/u.test(phrase[at - 1] ?? '');
  for (const [kind, pattern] of forms) {
    if (kind === 'aside' && !startsWord) continue;
    pattern.lastIndex = at;
    const text = pattern.exec(phrase)?.[0];
    if (text) return makeToken(kind, text);
  }
  return { kind: 'unknown', text: String.fromCodePoint(phrase.codePointAt(at) ?? 0) };
}

function makeToken(kind: TargetToken['kind'], text: string): TargetToken {
  if (kind === 'number') return { kind, text, readings: numberReadings(text) };
  if (kind !== 'fraction') return { kind, text };
  const [over = 0, under = 0] = text.split('/').map((part) => numberReadings(part.trim())[0]);
  return { kind, text, parts: [over, under] };
}
