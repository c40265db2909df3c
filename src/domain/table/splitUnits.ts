import { memoize } from '../text/memoize';
import { withoutAccents } from '../text/withoutAccents';
import { withoutEndMarks } from '../text/withoutEndMarks';

export interface Units {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
}

type Part = keyof Units;

/** "Chủ trì: …" and "Phối hợp: …" hold for what follows, until the next such word. */
const LABEL =
  /^(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(chủ trì|đầu mối|thực hiện|phối hợp(?:\s+thực hiện)?|phối hợp với)\s*:\s*/iu;

/** "… chủ trì, phối hợp với …": who leads stands before, who helps after. */
const TOGETHER = /(?:phối hợp|cùng)(?:\s+chặt chẽ)?\s+(?:với|cùng)\s+(?=\S)/iu;

const LEADING = /(?<![\s,])[\s,]*(?:(?:chủ trì|làm đầu mối|là đầu mối)[\s,]*)?$/iu;

const COOPERATES = /(?<![\s,])[\s,]*(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|triển khai|tham gia))?$/iu;

const LEADS =
  /(?<![\s,])[\s,]*(?:(?:chủ trì|làm đầu mối|là đầu mối|chịu trách nhiệm chính)(?:\s+(?:tổ chức\s+)?(?:thực hiện|triển khai|tham mưu))?|(?<=\s)(?:tổ chức\s+)?(?:thực hiện|triển khai|tham mưu))?$/iu;

/** First words of an office's name: a comma before one parts two offices, "Các ban, ngành" stays whole. */
const OFFICE =
  'Văn phòng|Phòng|Ban|Công an|Sở|UBND|Trung tâm|Bộ phận|Tổ|Công chức|Đoàn|Hội|Ủy ban|Uỷ ban|UBMTTQ|Mặt trận|Các|Quân sự|Ban Chỉ huy|BCH|Trạm|Trường|Tư pháp|Văn hóa|Văn hoá|Địa chính|Tài chính|Chi cục|Đội|Thuế|Thanh tra|Đảng ủy|Đảng uỷ|Huyện ủy|Thành ủy|Huyện đoàn|Thị đoàn|Thành đoàn|Tỉnh đoàn|Xã đoàn|Phường đoàn|Công đoàn|Liên đoàn|Kho bạc|Bảo hiểm|BHXH|Bưu điện|Đài|Viện|Bệnh viện|Tòa án|Toà án|Ngân hàng|Hạt|Đồn|BQL|LĐLĐ|MTTQ|Thôn';

const WITHOUT_ACCENTS = withoutAccents(OFFICE).replaceAll('Đ', 'D');

/** After a dash in running text: "HĐND - UBND" and "Văn phòng - Tài chính" are one name. */
const BULLETED = OFFICE.replace('|UBND', '').replace('|Tài chính', '');

/** "Tài chính -" + "Kế toán": a page break parted one name. */
const OPEN_LINE = /( [-–])\n\s*/gu;

export const splitUnits: (text: string) => Units = memoize(readUnits);

function readUnits(text: string): Units {
  const units: Record<Part, string[]> = { lead: [], cooperating: [] };
  let standing: Part | undefined;
  for (const piece of pieces(text.replace(OPEN_LINE, '$1 '))) {
    const label = LABEL.exec(piece);
    if (label?.[1]) standing = /phối hợp/iu.test(label[1]) ? 'cooperating' : 'lead';
    const body = label ? piece.slice(label[0].length) : piece;
    if (standing) {
      units[standing].push(...names(strip(body, standing)));
      continue;
    }
    const together = TOGETHER.exec(body);
    if (together) {
      const [before, after] = [
        body.slice(0, together.index),
        body.slice(together.index + together[0].length),
      ];
      units.lead.push(...names(strip(before.replace(LEADING, ''), 'lead')));
      units.cooperating.push(...names(strip(after, 'cooperating')));
      continue;
    }
    const part: Part = COOPERATES.test(body) ? 'cooperating' : 'lead';
    units[part].push(...names(strip(body, part)));
  }
  return units;
}

/** A bullet in running text: after a stop, or before the name of an office; "Văn hóa - Xã hội" holds none. */
const PARTING = new RegExp(
  `\\n|;|(?<=[.:])\\s+(?=[-–+•]\\s)|\\s[-–+•]\\s+(?=(?:${BULLETED})(?![\\p{L}]))`,
  'u',
);

/** Lines, ";" and bullets part the offices of a cell; "Văn phòng – Thống kê" is one. */
const pieces = (text: string): string[] =>
  text
    .split(PARTING)
    .map((piece) => withoutEndMarks(piece.replace(/^[\s\-–+•*]+/u, '')))
    .filter((piece) => piece !== '');

const strip = (piece: string, part: Part): string =>
  piece.replace(part === 'cooperating' ? COOPERATES : LEADS, '').trim();

/** A comma before the name of an office; "Các ban, ngành" holds none. */
const BETWEEN_NAMES = new RegExp(`,\\s+(?=(?:${OFFICE}|${WITHOUT_ACCENTS})(?![\\p{L}]))`, 'u');

const names = (text: string): string[] =>
  text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
