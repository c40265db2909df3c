import { isRealDate } from '../calendar/PlainDate';
import { datesInText } from '../calendar/datesInText';
import type { Plan } from '../plan/Plan';
import type { Grid } from '../sheet/Grid';
import { isSyllable } from '../text/isSyllable';
import { singleLine } from '../text/normalizeText';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { titlesAbove } from '../table/titlesAbove';

export interface PlanHead {
  /** '' where no line names a plan. */
  readonly title: string;
  readonly decision?: Plan['decision'];
}

/** "(Ban hành kèm theo Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch UBND phường Phổ Ninh)" */
const ISSUED_WITH =
  /kèm theo\s+[\p{L}\s]{3,30}?\s*số:?\s*(?<number>\d+[\p{L}\d/.&-]*\/[\p{L}\d/.&-]+)[\s,]*(?<day>ngày.{6,40}?)\s+của\s+(?<issuer>[^().;\n]+)/iu;
/** A line of the titles that names the plan, and the lines that go on with the name. */
const NAME = /(?<!\p{L})(?:kế hoạch|chương trình)(?!\p{L})(?!\s+số).*$/iu;
const NO_NAME =
  /^[(*]|^(?:kèm theo|ban hành|dữ liệu|thời điểm|ngày|đơn vị|số\s*:|căn cứ|thực hiện theo)|,?\s*ngày[\s.…\d]+tháng/iu;
const MOST_LINES = 3;

/** What the titles over a table tell of its plan: its name, and the document that it was issued with. */
export function planHead(sheet: Grid, headerRow: number): PlanHead {
  const lines = titlesAbove(sheet, headerRow).filter(Boolean);
  const decision = issuedWith(lines.join('\n'));
  const first = lines.findIndex((line) => NAME.test(line) && !NO_NAME.test(line));
  return {
    title: first < 0 ? '' : titleOf(lines.slice(first, first + MOST_LINES)),
    ...(decision && { decision }),
  };
}

function issuedWith(text: string): Plan['decision'] | undefined {
  const { number = '', day = '', issuer = '' } = ISSUED_WITH.exec(singleLine(text))?.groups ?? {};
  const [date] = datesInText(day).filter(isRealDate);
  const named = withoutEndMarks(issuer.trim());
  return number === ''
    ? undefined
    : { number, ...(date && { date }), issuer: NAMELESS.test(named) ? '' : named };
}

/** "UBND phường" */
const NAMELESS = /(?:phường|xã|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)$/iu;

/** "KẾ HOẠCH", "Cải cách hành chính năm 2026" -> "Kế hoạch cải cách hành chính năm 2026": it ends with its year. */
function titleOf([first = '', ...others]: readonly string[]): string {
  const parts = [NAME.exec(first)?.[0] ?? ''];
  for (const other of others) {
    if (/20\d\d|\(/.test(parts.join(' ')) || NO_NAME.test(other)) break;
    parts.push(other);
  }
  const [name = '', ...rest] = parts.map((part) => inSmallLetters(part.replace(/\s*\(.*$/u, '')));
  const title = [name, ...rest.map(lowerFirst)].join(' ').trim();
  return withoutEndMarks(title.charAt(0).toUpperCase() + title.slice(1));
}

/** A line in capitals, but for abbreviations, Roman numbers, and a place that it ends with. */
function inSmallLetters(line: string): string {
  if (line !== line.toUpperCase()) return line;
  return line
    .replace(/\p{L}+/gu, (word) => (isSyllable(word) && !ROMAN.test(word) ? word.toLowerCase() : word))
    .replace(PLACE, (place) => place.replace(/(?<= )\p{L}/gu, (letter) => letter.toUpperCase()))
    .replace(KIND_OF_PLACE, (kind) => kind.toLowerCase());
}

const ROMAN = /^(?:I{1,3}|IV)$/;
const PLACE =
  /(?<!\p{L})(?:phường|xã|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?: (?!năm )\p{L}+){1,3}$/u;
const KIND_OF_PLACE = /(?<!\p{L})(?:thị Trấn|đặc Khu|thị Xã|thành Phố)(?!\p{L})/gu;

/** "Hoạt động" -> "hoạt động"; "TTHC" stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
