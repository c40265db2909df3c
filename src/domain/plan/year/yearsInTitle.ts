import { isRealDate, plainDate, type PlainDate } from '../../calendar/PlainDate';
import { withoutAccents } from '../../text/withoutAccents';

/**
 * What a year in a title says. name: of the plan; bare: nothing more than "năm 2026"; result: of what was done in it;
 * compared: of what is set right or compared with; cited: of another document; horizon: "đến năm 2030"; issued: the
 * day of the plan's decision; sent: the day of a letter or a report; asOf: the day of the data; window: the days covered;
 * day: any other day, of a document or a deadline.
 */
export type YearSense =
  | 'name'
  | 'bare'
  | 'result'
  | 'compared'
  | 'cited'
  | 'horizon'
  | 'issued'
  | 'sent'
  | 'asOf'
  | 'window'
  | 'day';

export interface TitleYear {
  readonly sense: YearSense;
  readonly year: number;
  /** Where its four digits begin in the title. */
  readonly at: number;
  /** The last year of "2026 - 2030". */
  readonly last?: number;
  /** The whole day, where one is written. */
  readonly date?: PlainDate;
}

const BLANK = String.raw`[\s.…_]*`;

/** What years are written as, over letters without accents; the first form that fits at a place is taken. */
const WRITTEN = new RegExp(
  [
    String.raw`(?<number>\d+\s*/\s*20\d\d\s*/\s*[a-z]+)`,
    String.raw`(?<![a-z\d])(?:nam\s+)?(?<from>20\d\d)\s*(?:[-–—]|den(?: het)?(?: nam)?)\s*(?:nam\s*)?(?<to>20\d\d)(?!\d)`,
    String.raw`(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<dated>20\d\d)(?!\d)`,
    String.raw`ngay${BLANK}(?<dayOfLetter>\d{0,2})${BLANK}thang${BLANK}(?<monthOfLetter>\d{0,2})${BLANK},?\s*nam${BLANK}(?<letter>20\d\d)(?!\d)`,
    String.raw`ngay${BLANK}(?<blankDay>\d{0,2})${BLANK}[/.-]${BLANK}(?<blankMonth>\d{0,2})${BLANK}(?:[/.-]${BLANK})?(?<blank>20\d\d)(?!\d)`,
    String.raw`(?<![\d/])(?:(?:nam|quy [iv]+|quy \d|thang \d{1,2})\s*[/-]?\s*)?(?<![a-z\d])(?<year>20\d\d)(?!\d)`,
  ].join('|'),
  'g',
);

/**
 * What stands right before "2026" when it is an end or a beginning. With accents, for "đầu tư năm 2026" is none; nor are
 * "6 tháng cuối năm 2026" and "tháng đầu năm".
 */
const HORIZON =
  /(?<!\p{L})(?:đến|tới|tầm nhìn|định hướng|trước|sau|hết|từ|(?<!tháng )(?:đầu|cuối)|den|tam nhin|dinh huong|truoc)\s*(?:(?:hết|cuối|đầu|năm|nam)\s*)*$/u;

/** Cited by their year, "Luật Đất đai năm 2024"; right before a year they are what is to be made: "xây dựng luật, pháp lệnh năm 2026". */
const LAWS = '(?:(?<!phap |ky )luat|phap lenh|nghi dinh|thong tu|hien phap)';

/** The word before a year that says what it is of, the last one of its clause. */
const SUBJECTS: readonly (readonly [YearSense, string])[] = [
  [
    'name',
    'ke hoach|chuong trinh|nhiem vu|danh muc|bang|so theo doi|lich|chi tieu|phan cong|phuong huong|muc tieu|du toan|tien do|cong tac|hoat dong',
  ],
  ['cited', `nghi quyet|chi thi|ket luan|${LAWS}(?!(?:[,;\\s]|va |${LAWS})*$)|bien ban`],
  ['compared', 'khac phuc|ton tai|han che|so voi|cung ky|xep hang|chuyen tiep tu|chuyen sang tu'],
  ['result', 'ket qua|tong ket|so ket|so lieu'],
];
/** They name what was done only where a title begins with them: "KẾ HOẠCH rà soát năm 2026" is a plan. */
const HEADS_OF_RESULTS =
  /^\W*(?:bieu |bang )?(?:tong hop )?(?:bao cao|ket qua|tong ket|so ket|tinh hinh|danh gia|ra soat)(?![a-z])/;
const SUBJECT = new RegExp(
  `(?<![a-z])(?:${SUBJECTS.map(([sense, words]) => `(?<${sense}>${words})`).join('|')})(?![a-z])`,
  'g',
);

/** Where a second year's subject begins: "kết quả năm 2025 và nhiệm vụ năm 2026", "kết quả; kế hoạch năm 2026". */
const NEW_CLAUSE =
  /(?:[,;:–]|\bva)\s+(?=(?:phuong huong|nhiem vu|ke hoach|chuong trinh|du kien|muc tieu|chi tieu|danh muc)(?![a-z]))/;

/** "theo Kế hoạch số 12/KH-UBND năm 2024", but not "kèm theo". */
const CITED_NUMBER =
  /(?<!kem )(?<![a-z])(?:theo|thuc hien|trien khai|tai|can cu)\s[^;]*(?<![a-z])so\s*:?\s*[\d.…]*\s*[-/][^,;]*$/;
const CITING_CELL = /^\W*(?:can cu|xet de nghi|theo (?!doi))/;

/** What a span of years belongs to that a plan carries out. */
const SPAN_OF_ANOTHER =
  /(?<![a-z])(?:chien luoc|quy hoach|chuong trinh (?:muc tieu|tong the)|nhiem ky|khoa [ivxl]+)(?![a-z])[^,;]*$/;

/** Of the day of a plan and of a letter: "(Kèm theo Quyết định số … ngày …". */
const ISSUED_ON = /(?<![a-z])(?:ban hanh|ky)\s*:?\s*(?:ngay)?\s*:?\s*$/;
const ISSUED =
  /(?:kem theo|ban hanh)[^;]*?(?<![a-z])(?:ke hoach|quyet dinh|chuong trinh|nghi quyet|qd|kh|ctr|nq)(?![a-z])/;
const PLACE_AND_DAY = /^[a-z\s']+,\s*$/;
const NUMBER_LINE =
  /^\W*(?:(?:ke hoach|quyet dinh|chuong trinh)\s+)?so\s*:?[\s.…_]*\d*[\s.…_]*[/-]\s*[^;,\s]+,?\s*(?:ngay)?\s*$/;
const AS_OF = /(?<![a-z])(?:tinh|so lieu|du lieu|cap nhat)(?![a-z])[^;(),\d]*$/;
const WINDOW = /(?<![a-z])(?:den(?:\s+het)?|tu\s+(?:ngay\s+)?[\d/.]+\s*[-–])\s*(?:ngay)?\s*$/;

/**
 * Every year of a title with what it says there. `above` is the line before, which a title may go on from:
 * "NHIỆM VỤ KHẮC PHỤC KẾT LUẬN KIỂM TRA" / "NĂM 2024".
 */
export function yearsInTitle(title: string, above = ''): readonly TitleYear[] {
  const letters = title.normalize('NFC').toLowerCase();
  const text = withoutAccents(letters);
  const years: TitleYear[] = [];
  const isCiting = CITING_CELL.test(text);
  let end = 0;
  let lastSense: YearSense | undefined;
  for (const match of text.matchAll(WRITTEN)) {
    const found = match.groups ?? {};
    const before = text.slice(0, match.index);
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    if (found['number'] !== undefined) continue;
    const day = dayOf(found);
    if (day) {
      years.push({ ...day, at: end - 4, sense: isCiting ? 'day' : senseOfDay(before, years) });
      continue;
    }
    const isSpan = found['to'] !== undefined;
    const written = found['year'] ?? found['from'] ?? '';
    const year = Number(written);
    const isHorizon = !isSpan && HORIZON.test(letters.slice(0, match.index));
    const goesOn = lastSense !== undefined && !SUBJECT_ONCE.test(between) && !between.includes('(');
    const sense =
      isCiting || (isSpan && SPAN_OF_ANOTHER.test(before))
        ? 'cited'
        : isHorizon
          ? 'horizon'
          : goesOn
            ? lastSense
            : senseOfYear(clauseBefore(before), plain(above));
    if (!isHorizon) lastSense = sense;
    const at = match.index + match[0].indexOf(written);
    years.push({ sense: sense ?? 'bare', year, at, ...(isSpan && { last: Number(found['to']) }) });
  }
  return years;
}

const plain = (text: string): string => withoutAccents(text.normalize('NFC').toLowerCase());

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(found: Groups): Pick<TitleYear, 'year' | 'date'> | undefined {
  const year = found['dated'] ?? found['letter'] ?? found['blank'];
  if (year === undefined) return undefined;
  const date = plainDate(
    Number(year),
    Number(found['month'] ?? found['monthOfLetter'] ?? found['blankMonth'] ?? 0),
    Number(found['day'] ?? found['dayOfLetter'] ?? found['blankDay'] ?? 0),
  );
  return { year: date.year, ...(isRealDate(date) && { date }) };
}

/** The first day behind "kèm theo" is the plan's; those behind it are of what it carries out. */
function senseOfDay(before: string, earlier: readonly TitleYear[]): YearSense {
  if (AS_OF.test(before)) return 'asOf';
  const bracket = before.slice(before.lastIndexOf('(') + 1);
  const isFirst = !earlier.some(({ sense }) => sense === 'issued' || sense === 'sent');
  if (isFirst && ISSUED.test(bracket)) return 'issued';
  if (isFirst && bracket.includes('kem theo')) return 'sent';
  if (PLACE_AND_DAY.test(before)) return 'sent';
  if (NUMBER_LINE.test(before) || ISSUED_ON.test(before)) return 'issued';
  return WINDOW.test(before) ? 'window' : 'day';
}

/** A document with its number and day has its year already: "Nghị quyết số 57-NQ/TW ngày 22/12/2024". */
const DATED_DOCUMENT =
  /(?:(?:theo|thuc hien|trien khai)\s+)*[a-z]+\s+[a-z]+\s+so\s[^;()]*?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|thang\s+\d{1,2}\s+nam\s+)20\d\d/g;

/** What of a title speaks of a year: inside its own bracket, without brackets that were closed before it. */
function clauseBefore(before: string): string {
  const open = before.replace(/\([^()]*\)/g, ' ').replace(DATED_DOCUMENT, ' ');
  const clause = open.slice(open.lastIndexOf('(') + 1);
  return clause.split(NEW_CLAUSE).at(-1) ?? clause;
}

/** "KẾ HOẠCH", "BÁO CÁO": the kind of document, in a line of its own. */
const KIND_OF_DOCUMENT = /^\W*(?:[a-z]+\s+){0,2}[a-z]+\W*$/;

function senseOfYear(clause: string, above: string): YearSense {
  if (CITED_NUMBER.test(clause)) return 'cited';
  const isTitled = !SUBJECT_ONCE.test(clause) || KIND_OF_DOCUMENT.test(above);
  const whole = isTitled && !/[).;:]\s*$/.test(above) ? `${above} ${clause}` : clause;
  const subjects = [...whole.matchAll(SUBJECT)].map(({ groups = {} }) =>
    SUBJECTS.map(([sense]) => sense).find((sense) => groups[sense] !== undefined),
  );
  const last = subjects.at(-1) ?? 'bare';
  const isOfResults = HEADS_OF_RESULTS.test(whole) || HEADS_OF_RESULTS.test(clause);
  if (isOfResults && last !== 'cited' && last !== 'compared') return 'result';
  return subjects.includes('compared') ? 'compared' : last;
}

const SUBJECT_ONCE = new RegExp(SUBJECT.source);
