import { singleLine } from '../text/normalizeText';

/** "năm 2024", and in titles of sheets and tables the bare "2024". */
const YEAR = /(?<![\p{L}\p{N}])(năm\s+)?(20\d\d)(?!\p{N})/giu;

/** The years of ranges, dates and document numbers: "2021-2025", "12/2024", "14/02/2024", "09/2019/NĐ-CP". */
const GLUED_BEFORE = /(?:[/.]|\d\s*[-–])\s*$/u;
const GLUED_AFTER = /^\s*(?:[-–]\s*\d|\/)/u;

/** What stands right before a year that is meant to be another: a date, a comparison, a span, last year's result. */
const REFERENCE = new RegExp(
  `(?:${[
    'tháng\\s+\\d{1,2}',
    'cùng kỳ',
    'với',
    'hơn',
    'bằng',
    'như',
    'giai đoạn',
    'nhiệm kỳ',
    'từ',
    'đến',
    'tới',
    'sau',
    'trước',
    'cuối',
    'hết',
    'kể từ',
    'kết quả(?:\\s+(?:thực hiện|đạt được))?(?:\\s+(?:chỉ tiêu|kế hoạch))?(?:\\s+(?:trong|của))?',
    'số liệu',
  ].join('|')})\\s*(?:đầu\\s+)?$`,
  'iu',
);

/** A law is named by its year; the title of a cited document by the year of its date or the next. */
const LAW = /(?:luật|hiến pháp|pháp lệnh)(?![\p{L}])[^.;\n]{0,120}$/iu;
const CITED_DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d\d)|tháng\s+\d{1,2}\s+năm\s+(20\d\d)/giu;

/** The years that a text seems to mean for itself; those of citations, dates, ranges and comparisons are left out. */
export function yearMentions(text: string, isTitle: boolean): readonly number[] {
  const line = singleLine(text);
  return [...line.matchAll(YEAR)].flatMap((match) => {
    const [whole, prefix, digits] = match;
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + whole.length);
    const year = Number(digits);
    if (prefix === undefined && !isTitle) return [];
    if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return [];
    if (REFERENCE.test(before) || LAW.test(before) || /^\s*trở (?:về trước|đi)/iu.test(after)) return [];
    return citedYears(before).some((cited) => year === cited || year === cited + 1) ? [] : [year];
  });
}

/** Of the documents cited in the same clause. */
function citedYears(before: string): readonly number[] {
  const clause = before.split(/[.;](?=\s)/u).at(-1) ?? '';
  return [...clause.matchAll(CITED_DATE)].map((match) => Number(match[1] ?? match[2]));
}
