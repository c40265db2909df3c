import { singleLine } from '../text/normalizeText';

/** What a text holds by way of document numbers. */
export interface DocumentNumbers {
  /** "35/QĐ-UBND", "12/2025/NQ-HĐND", "02-KH/ĐU" */
  readonly wellFormed: readonly string[];
  /** "số 35", "35 QĐ UBND", "12/UBND" */
  readonly malformed: readonly string[];
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục III: abbreviations hold capitals, and small letters only in these. */
const SYMBOL = '(?:TTr|CTr|QyĐ|TTg|\\p{Lu}[\\p{Lu}\\d]*(?:&\\p{Lu}+)?)';
const START = '(?<![\\p{L}\\p{N}/.-])';
const END = '(?![\\p{L}\\p{N}]|[/-][\\p{L}\\p{N}])';
const NUMBER = '\\d{1,5}[a-zđA-ZĐ]?';

const WELL_FORMED = new RegExp(
  `${START}(?:${[
    `${NUMBER}/(?:19|20)\\d\\d/${SYMBOL}(?:-${SYMBOL})*`,
    `${NUMBER}/${SYMBOL}(?:-${SYMBOL})+`,
    // Party documents, Hướng dẫn 36-HD/VPTW: "02-KH/ĐU"
    `${NUMBER}-${SYMBOL}/${SYMBOL}(?:-${SYMBOL})*`,
  ].join('|')})${END}`,
  'gu',
);

const DATES =
  /(?<!\d)20\d\d-\d\d-\d\d(?!\d)|(?:,?\s*(?:ký\s+)?ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu;

const SHORT_KINDS = 'QĐ|QD|KH|BC|CV|TB|TTr|NQ|CT|HD|CTr|BB|GM';
const KINDS = `${SHORT_KINDS}|quyết định|kế hoạch|báo cáo|công văn|thông báo|tờ trình|nghị quyết|chỉ thị|văn bản`;
const NO_YEAR = '(?!(?:19|20)\\d\\d(?!\\d))';

/** What seems to be meant as a document's number and is not written like one; "02 báo cáo" and "Báo cáo 6 tháng" are not. */
const MALFORMED = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])số\\s*:?\\s*${NO_YEAR}\\d{1,5}(?!\\d|\\s*(?:tháng|ngày|năm|quý|%))[\\p{L}\\d/&–-]*`,
    `${START}\\d{1,5}\\s*[/–-]\\s*\\p{L}[\\p{L}\\d&–-]*(?:\\s*[/–-]\\s*\\p{L}[\\p{L}\\d]*)*`,
    `${START}\\d{1,5}\\s*(?:${SHORT_KINDS})(?!\\p{L})(?:[\\s/–-]*(?:UBND|HĐND|HDND))?`,
    `(?<![\\p{L}\\p{N}])(?:${KINDS})\\s*[-.:]?\\s*${NO_YEAR}\\d{1,5}(?=\\s*(?:$|[,;.()/–-]))[\\p{L}\\d/–-]*`,
    '^\\d{1,5}(?:\\s*/\\s*\\d{1,5})?$',
  ].join('|'),
  'giu',
);

/** The text of a column of documents; dates of documents are left out. */
export function documentNumbers(text: string): DocumentNumbers {
  const line = singleLine(text);
  const undated = line.replace(WELL_FORMED, ' ; ').replace(DATES, ' ').trim();
  return {
    wellFormed: line.match(WELL_FORMED) ?? [],
    malformed: undated.match(MALFORMED) ?? [],
  };
}
