import type { SheetSnapshot } from '../sheet/Snapshot';
import { BEHIND_NAME, normalLetters, upperFirst } from '../text/normalLetters';
import { titleColumns } from './titleLines';

/** Words of a name that follow each other: "Long Phụng", "5", "Chân Mây - Lăng Cô". */
const WORD = String.raw`[\p{Lu}\d][\p{L}\d'’-]*`;
const NAME = `(?<name>${WORD}(?: ${WORD})*)(?<more> [-–] ${WORD}(?: ${WORD})*)?`;

/** As written in running text, at the beginning of a line, in capitals: only a name's own letters tell where it ends. */
const anyCase = (...words: readonly string[]): string =>
  words.flatMap((word) => [word, upperFirst(word), word.toLocaleUpperCase('vi')]).join('|');

const KIND = `(?<kind>${anyCase('xã', 'phường', 'thị trấn', 'đặc khu')})`;

/** "UBND XÃ LONG PHỤNG", "Ủy ban nhân dân⏎phường Phổ Ninh", "trên địa bàn đặc khu Lý Sơn". */
const COMMUNE = new RegExp(
  String.raw`(?<!\p{L})(?<body>${anyCase('UBND', 'ủy ban nhân dân', 'uỷ ban nhân dân', 'địa bàn')})\s+${KIND} ${NAME}`,
  'gu',
);

/** Other bodies of a commune, at the beginning of a line. */
const OTHER_BODY = new RegExp(
  String.raw`^(?<body>${anyCase('HĐND', 'hội đồng nhân dân', 'đảng ủy', 'UBMTTQ', 'UBMTTQVN', 'ủy ban MTTQ', 'ủy ban MTTQ Việt Nam', 'ủy ban mặt trận tổ quốc', 'ủy ban Mặt trận Tổ quốc Việt Nam', 'công an', 'trạm y tế')})\s+${KIND} ${NAME}`,
  'u',
);
const BODY_NAMES: Readonly<Record<string, string>> = {
  hđnd: 'Hội đồng nhân dân',
  'hội đồng nhân dân': 'Hội đồng nhân dân',
  'đảng ủy': 'Đảng ủy',
  'công an': 'Công an',
  'trạm y tế': 'Trạm Y tế',
};

/** Names that only their own body can say the end of: the whole line, typed in capitals. */
const WHOLE_LINE = /^(?:TRUNG TÂM|TRƯỜNG|PHÒNG|SỞ|BAN CHỈ ĐẠO) [\p{Lu}\d\s,'’-]+$/u;
const LONGEST = 70;
const MATTERS = /(?<!\p{L})(?:KẾ HOẠCH|CHƯƠNG TRÌNH|THEO DÕI|NĂM|THÁNG|QUÝ|NHIỆM VỤ)(?!\p{L})/u;

/** Commune names have up to four syllables; more words in capitals are a name and something else. */
const MOST_SYLLABLES = 4;

/**
 * The body that a sheet's letterhead or title names: "Ủy ban nhân dân xã Long Phụng", "Hội đồng nhân dân xã An Hòa"; ''
 * when it names none, or where its name ends cannot be told.
 */
export function agencyInTitles(sheet: SheetSnapshot): string {
  const columns = titleColumns(sheet);
  const lines = columns.flat();
  return (
    lines.flatMap((line, index) => wholeLine(line, lines[index + 1] ?? ''))[0] ??
    lines.flatMap(otherBody)[0] ??
    columns.flatMap((texts) => communes(texts.join('\n')))[0] ??
    ''
  );
}

function wholeLine(line: string, next: string): readonly string[] {
  const isName = WHOLE_LINE.test(line) && line.length <= LONGEST && !MATTERS.test(line);
  const name = UNIT_LINE.test(next) ? `${line} ${next}` : line;
  return isName ? [upperFirst(normalLetters(name)).replace(SCHOOL, ofSchool)] : [];
}

/** "Trường tiểu học an hòa" -> "Trường Tiểu học An Hòa" */
const SCHOOL =
  /^Trường (mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|TH|THCS|THPT|TH và THCS) (.+)$/u;
const ofSchool = (_: string, level: string, name: string): string =>
  `Trường ${upperFirst(level)} ${name.split(' ').map(upperFirst).join(' ')}`;

/** "PHƯỜNG ĐÔNG HÒA" under "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG". */
const UNIT_LINE = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ) [\p{Lu}\s’'-]+$/u;

function otherBody(line: string): readonly string[] {
  const groups = OTHER_BODY.exec(line)?.groups;
  const unit = groups && unitOf(groups);
  if (!unit) return [];
  const body = BODY_NAMES[(groups['body'] ?? '').toLocaleLowerCase('vi')];
  return [`${body ?? 'Ủy ban Mặt trận Tổ quốc Việt Nam'} ${unit}`];
}

/** "Chủ tịch UBND phường ban hành …" names none. */
function communes(text: string): readonly string[] {
  return [...text.matchAll(COMMUNE)].flatMap(({ groups = {} }) => {
    const unit = unitOf(groups);
    return unit === '' ? [] : [`Ủy ban nhân dân ${unit}`];
  });
}

/** "xã Long Phụng"; '' where the name cannot be told from what follows it. */
function unitOf({ kind = '', name = '', more = '' }: Readonly<Record<string, string | undefined>>): string {
  const first = properName(name);
  const joined = first !== '' && isSecondName(more) ? `${first} - ${properName(more.slice(3))}` : first;
  return joined === '' ? '' : `${kind.toLocaleLowerCase('vi')} ${joined}`;
}

/** " - Lăng Cô", but not " - Tổ công tác" nor " - NĂM 2026". */
const OFFICE = /^(?:tổ|ban|phòng|văn phòng|thanh tra|trung tâm|mẫu|phụ lục)(?!\p{L})/iu;
const isSecondName = (more: string): boolean => {
  const words = more.slice(3);
  return more !== '' && words.includes(' ') && !OFFICE.test(words) && !BEHIND_NAME.test(words);
};

/** "LONG PHỤNG" -> "Long Phụng"; a name that is written properly stays, and ends before the first small letter. */
function properName(written: string): string {
  const name = written.replace(BEHIND_NAME, '').trim();
  const words = name.split(/\s+/);
  const isAllCaps = name === name.toUpperCase();
  const end = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const kept = end < 0 ? words : words.slice(0, end);
  if (kept.length > MOST_SYLLABLES) return '';
  return kept.map((word) => (isAllCaps ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(' ');
}
