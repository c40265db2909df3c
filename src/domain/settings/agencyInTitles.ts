import type { SheetSnapshot } from '../sheet/Snapshot';
import { singleLine } from '../text/normalizeText';

/** Rows in which a letterhead or title stands, from the top of the sheet. */
const TITLE_ROWS = 10;

/** "UBND XÃ LONG PHỤNG", "Ủy ban nhân dân⏎phường Phổ Ninh", "trên địa bàn đặc khu Lý Sơn": kind and name of one line. */
const UNIT =
  /(?<!\p{L})(?:UBND|[UỦ][YỶ] BAN NHÂN DÂN|địa bàn)\s+(xã|phường|thị trấn|đặc khu) ((?:[\p{Lu}\d][\p{L}\d'’-]* ?){1,4})/giu;
/** Capitals of a title that go on behind the name. */
const BEHIND_NAME =
  / (?:năm|tháng|quý|quí|về|trong|giai đoạn|số|ban hành|kèm|cộng hòa|độc lập|kế hoạch|báo cáo|danh mục|bảng|biểu|sổ|theo dõi|thực hiện)(?!\p{L}).*$/iu;

/** The commune that a sheet's letterhead or title names: "Ủy ban nhân dân xã Long Phụng"; '' when it names none. */
export function agencyInTitles(sheet: SheetSnapshot): string {
  return titleTexts(sheet).flatMap(agenciesIn)[0] ?? '';
}

/** "Chủ tịch UBND phường ban hành …" names none. */
function agenciesIn(text: string): readonly string[] {
  return [...text.matchAll(UNIT)].flatMap(([, kind = '', words = '']) => {
    const name = properName(words.replace(BEHIND_NAME, '').trim());
    return name === '' ? [] : [`Ủy ban nhân dân ${kind.toLowerCase()} ${name}`];
  });
}

/** Column by column, a line for each row and each line of a cell, so that an agency written over two stands together. */
function titleTexts({ values }: SheetSnapshot): readonly string[] {
  const rows = values.slice(0, TITLE_ROWS);
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columnCount }, (_, column) =>
    rows
      .flatMap((row) => (typeof row[column] === 'string' ? row[column].split('\n') : []))
      .map(singleLine)
      .join('\n'),
  );
}

/** "LONG PHỤNG" -> "Long Phụng"; a name that is written properly stays, and ends before the first small letter. */
function properName(name: string): string {
  const words = name.split(/\s+/);
  const isAllCaps = name === name.toUpperCase();
  const end = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const kept = end < 0 ? words : words.slice(0, end);
  return kept.map((word) => (isAllCaps ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ');
}
