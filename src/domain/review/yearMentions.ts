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
const CITED_DATE = String.raw`\d{1,2}\s*(?:[/-]\s*|\.)\d{1,2}\s*(?:[/-]\s*|\.)(20\d\d)|tháng\s+\d{1,2}\s+năm\s+(20\d\d)`;
const CITED_DATE_OR_END_OF_CLAUSE = new RegExp(`${CITED_DATE}|[.;](?=\\s)`, 'giu');

/** Letters: as far as the patterns above look around a year. */
const NEAR = 200;

/** The years that a text seems to mean for itself; those of citations, dates, ranges and comparisons are left out. */
export function yearMentions(text: string, isTitle: boolean): readonly number[] {
  const line = singleLine(text);
  const citedBefore = citations(line);
  return [...line.matchAll(YEAR)].flatMap((match) => {
    const [whole, prefix, digits] = match;
    const end = match.index + whole.length;
    const before = line.slice(Math.max(0, match.index - NEAR), match.index);
    const after = line.slice(end, end + NEAR);
    const year = Number(digits);
    if (prefix === undefined && !isTitle) return [];
    if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return [];
    if (REFERENCE.test(before) || LAW.test(before) || /^\s*trở (?:về trước|đi)/iu.test(after)) return [];
    const cited = citedBefore(match.index);
    return cited.has(year) || cited.has(year - 1) ? [] : [year];
  });
}

/** The years of documents cited in the same clause before a place of the line; to be asked from left to right. */
function citations(line: string): (place: number) => ReadonlySet<number> {
  const found = [...line.matchAll(CITED_DATE_OR_END_OF_CLAUSE)];
  const cited = new Set<number>();
  let at = 0;
  return (place) => {
    for (let next = found[at]; next && next.index + next[0].length <= place; next = found[++at]) {
      const year = next[1] ?? next[2];
      if (year === undefined) cited.clear();
      else cited.add(Number(year));
    }
    return cited;
  };
}
