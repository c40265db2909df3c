import type { SheetSnapshot } from '../sheet/Snapshot';
import { foldText } from '../text/foldText';
import { lowerFirst, normalLetters, upperFirst } from '../text/normalLetters';
import { withoutEndMarks } from '../text/withoutEndMarks';
import { titleColumns } from './titleLines';

export interface TitledPlan {
  /** "Kế hoạch cải cách hành chính năm 2026"; '' where the titles name none. */
  readonly name: string;
  /** "Quyết định số 57/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND xã An Hòa"; '' where none is cited. */
  readonly decision: string;
}

/** What a sheet is, before what it is about: "SỔ THEO DÕI THỰC HIỆN", "PHỤ LỤC I.", "BẢNG TỔNG HỢP TÌNH HÌNH". */
const SHEET_WORDS = new RegExp(
  `^(?:${[
    String.raw`phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?[.:]?`,
    '(?:bảng|biểu|sổ|phiếu|danh mục|danh sách)(?! tiêu chí)',
    '(?:bảng |sổ |phiếu )?(?:theo dõi|tổng hợp|phân công)',
    '(?:tình hình|kết quả|tiến độ)(?:,? (?:tình hình|kết quả|tiến độ))*(?: (?:thực hiện|triển khai))+',
    '(?:tình hình|kết quả|tiến độ)(?= (?:các )?(?:kế hoạch|chương trình|nhiệm vụ))',
    '(?:thực hiện|các)',
  ].join('|')})(?:\\s+|$)`,
  'iu',
);

/** What may be carried out: the head of a plan's name. */
const PLAN_WORDS =
  /^(?:kế hoạch|chương trình|đề án|nhiệm vụ|công việc|kết luận|nghị quyết|chỉ thị|văn bản|chỉ tiêu|lịch|ke hoach|chuong trinh)(?!\p{L})/iu;
const PLAN_WORD_ALONE = /^(?:kế hoạch|chương trình|đề án|nhiệm vụ)$/iu;

/** A title that goes on in the next row. */
const GOES_ON = /^(?:năm|giai đoạn|trên địa bàn|của|tại|về|và|cho|thuộc|đến|\p{Ll})/iu;
/** Rows under a title that say other things. */
const OTHER_ROWS =
  /^(?:\(|số\s*:|kính gửi|từ ngày|thời (?:điểm|gian)|dữ liệu|ngày|kỳ báo cáo|biểu số|mẫu số|đơn vị|cập nhật|cộng hòa|độc lập|[A-ZĐ]\. )/iu;

const DOCUMENT =
  /(?:kèm theo|theo|tại)\s+((?:quyết định|kế hoạch|nghị quyết|chương trình|công văn)\s+số\s*:?\s*[\d/\p{L}-]+\s+ngày\s+(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})(?:\s+của\s+[^();\n]+)?)/iu;

/** The name of the plan above a table that begins at `headerRow`, and the document it was issued with. */
export function planInTitles(sheet: Pick<SheetSnapshot, 'values' | 'used'>, headerRow: number): TitledPlan {
  const columns = titleColumns(sheet, headerRow);
  const name = columns.map(nameIn).find((found) => found !== '') ?? '';
  const cited = columns.flatMap((lines) => DOCUMENT.exec(lines.join(' '))?.[1] ?? []);
  const decision = withoutEndMarks(cited[0] ?? '').replace(
    / (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u,
    writtenShort,
  );
  return { name, decision: upperFirst(decision) };
}

/** " 18 tháng 12 năm 2025" -> " 18/12/2025" */
const writtenShort = (_: string, day: string, month: string, year: string): string =>
  ` ${day.padStart(2, '0')}/${month}/${year}`;

function nameIn(lines: readonly string[]): string {
  const texts = lines.filter((line) => line !== '');
  for (const [index, line] of texts.entries()) {
    const about = withoutSheetWords(line);
    const isTold = PLAN_WORDS.test(about) || (about !== line && !OTHER_ROWS.test(about));
    if (!isTold || OTHER_ROWS.test(line)) continue;
    const next = texts[index + 1] ?? '';
    const isAlone = about === '' || PLAN_WORD_ALONE.test(about);
    const goesOn =
      next !== '' && !OTHER_ROWS.test(next) && (isAlone || (GOES_ON.test(next) && !PLAN_WORDS.test(next)));
    if (isAlone && !goesOn) continue;
    const [head, tail] = [normalLetters(about), goesOn ? normalLetters(withoutSheetWords(next)) : ''];
    return upperFirst(withoutAside(head === '' ? tail : [head, lowerFirst(tail)].join(' ').trim()));
  }
  return '';
}

function withoutSheetWords(line: string): string {
  const rest = line.replace(SHEET_WORDS, '');
  return rest === line ? line : withoutSheetWords(rest);
}

/** "… (báo cáo ngày 15/9/2025)" */
const withoutAside = (name: string): string => withoutEndMarks(name.replace(/\s*\([^()]*\)\s*$/u, ''));

/** Whether a plan is about the control of administrative procedures. */
export const isProcedurePlan = (name: string): boolean =>
  /kiem soat (?:thu tuc hanh chinh|tthc)|(?:^| )kstthc(?: |$)/.test(foldText(name));
