import { memoize } from '../../text/memoize';
import { withoutEndMarks } from '../../text/withoutEndMarks';
import { officeKey } from './officeKey';
import { isCollective, isKnownName, opensOffice } from './officeWords';

export interface Offices {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
}

type Part = keyof Offices;

const LABEL_WORDS =
  '(?:(?:cơ quan|đơn vị|bộ phận)\\s+)?(chủ trì|đầu mối|thực hiện|phối hợp(?:\\s+(?:thực hiện|với))?|CT|PH)';

/** "Chủ trì: …" and "Phối hợp: …" hold for what follows, until the next such word. */
const LABEL = new RegExp(`^${LABEL_WORDS}\\s*(?::|\\s[-–](?=\\s))\\s*`, 'iu');

/** "Chủ trì Phòng Kinh tế; phối hợp Công an phường" */
const BARE_LABEL = /^(chủ trì|phối hợp(?:\s+(?:thực hiện|với))?)\s+/iu;

function labelOf(piece: string): RegExpExecArray | undefined {
  const bareLabel = BARE_LABEL.exec(piece);
  const opens = bareLabel !== null && opensOffice(piece.slice(bareLabel[0].length), '');
  return LABEL.exec(piece) ?? (opens ? bareLabel : undefined);
}

const BEFORE_LABEL = new RegExp(`(?<=[.;,)])\\s*(?=${LABEL_WORDS}\\s*:)`, 'giu');

/** "… chủ trì, phối hợp với …": who leads stands before, who helps after. */
const TOGETHER =
  /(?:phối hợp|cùng)(?:\s+chặt chẽ)?\s+(?:với|cùng)\s+(?=\S)|phối hợp\s+(?=(?:các|phòng|sở|công an|văn phòng|ubnd|ban|trung tâm|đoàn|hội)\s)/iu;

const LEADING = /(?<![\s,])[\s,]*(?:(?:chủ trì|làm đầu mối|là đầu mối)[\s,]*)?$/iu;

const COOPERATES =
  /(?<![\s,])[\s,]*(?:(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|triển khai|tham gia))?|\((?:phối hợp|PH)\))$/iu;

const CHAIRS =
  /(?<![\s,])[\s,]*(?:(?:chủ trì|làm đầu mối|là đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối)|chịu trách nhiệm chính)(?:\s+(?:tổ chức\s+)?(?:thực hiện|triển khai|tham mưu))?|\((?:chủ trì|đầu mối|CT)\))$/iu;

const CARRIES_OUT = /(?<=\S)\s+(?:tổ chức\s+)?(?:thực hiện|triển khai|tham mưu)$/iu;

export const readOffices: (text: string) => Offices = memoize(read);

/** Longer than any list of offices is running text. */
const LONGEST = 3000;

function read(text: string): Offices {
  if (text.length > LONGEST) return { lead: [text.trim()], cooperating: [] };
  const offices: Record<Part, string[]> = { lead: [], cooperating: [] };
  let standing: Part | undefined;
  let isChaired = false;
  for (const piece of pieces(text)) {
    const label = labelOf(piece);
    if (label?.[1]) standing = /^ph/iu.test(label[1]) ? 'cooperating' : 'lead';
    const body = label ? piece.slice(label[0].length) : piece;
    const together = standing ? null : TOGETHER.exec(body);
    if (together) {
      offices.lead.push(...names(body.slice(0, together.index).replace(LEADING, '')).map(bare));
      offices.cooperating.push(...names(body.slice(together.index + together[0].length)).map(bare));
      continue;
    }
    const said = names(body);
    const parts = said.map(partSaid);
    said.forEach((name, i) => {
      const part = standing ?? parts.slice(i).find(Boolean) ?? (isChaired ? 'cooperating' : 'lead');
      isChaired ||= CHAIRS.test(name);
      offices[part].push(bare(name));
    });
  }
  const lead = eachOnce(offices.lead);
  return { lead, cooperating: eachOnce([...lead, ...offices.cooperating]).slice(lead.length) };
}

/** The cell begins with the name of an office, whatever its bullet or label. */
export const namesOffice = (cell: string): boolean =>
  isKnownName(cell.trim().replace(BULLET, '').replace(LABEL, ''));

const partSaid = (name: string): Part | undefined => {
  if (COOPERATES.test(name)) return 'cooperating';
  return CHAIRS.test(name) ? 'lead' : undefined;
};

const bare = (name: string): string =>
  name.replace(COOPERATES, '').replace(CHAIRS, '').replace(CARRIES_OUT, '').trim();

function eachOnce(offices: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const office of offices)
    if (office !== '' && !byKey.has(officeKey(office))) byKey.set(officeKey(office), office);
  return [...byKey.values()];
}

/** "Bộ Nông nghiệp và" + "Môi trường", "Trung tâm" + "Phục vụ", "Các phòng, đơn" + "vị": a narrow column broke one name. */
export function isBrokenOffice(upper: string, lower: string): boolean {
  if (lower === '' || BULLET.test(lower) || LABEL.test(lower) || /[.;:]$/u.test(upper)) return false;
  if (UNFINISHED_LINE.test(upper)) return true;
  const before = names(upper).at(-1) ?? '';
  const isKnown = isKnownName(before) || isCollective(before);
  const isSmall = /^[\p{Ll}(&]/u.test(lower);
  return opensOffice(lower, before) ? isSmall && !isKnown : isSmall || isKnown;
}

/** A comma too, where no office opens after it. */
const UNFINISHED_LINE = /(?:\s[-–]|[,&]|(?:^|\s)(?:và|của|với|thuộc|các|cùng))$/iu;

const BULLET = /^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s*(?=\S)/u;

function withoutBreaks(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\n\s*/u)) {
    const upper = lines.at(-1);
    if (upper !== undefined && isBrokenOffice(upper, line)) lines[lines.length - 1] = `${upper} ${line}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

/** A bullet or a stroke in running text: after a stop, or before the name of an office; "Văn hóa - Xã hội" holds none. */
const PARTING = /\n|;|\s\+\s|(?<=[.:])\s+(?=[-–•]\s)|(?<=[\p{L}.,)])\s+(?=\d{1,2}[.)]\s+\p{Lu})/u;

const STROKE = /\s[-–•]\s+|\s*\/\s*(?=\p{L}{2})/gu;

/** "Văn phòng HĐND - UBND", "Lao động - TB&XH", "Văn phòng – Tài chính" are one name. */
const WITHIN_NAMES =
  /^(?:[A-ZĐ&]{2}|Tài chính|Kế toán|Nội vụ|Phó |Chủ tịch|Bí thư|Trưởng|Giám đốc|Chánh|Hiệu trưởng)/u;

/** Lines, ";" and bullets part the offices of a cell; "Văn phòng – Thống kê" is one. */
const pieces = (text: string): string[] =>
  withoutBreaks(text.trim())
    .replace(BEFORE_LABEL, '\n')
    .split(PARTING)
    .flatMap((piece) => partedBy(STROKE, piece, (after) => !WITHIN_NAMES.test(after)))
    .map((piece) => withoutEndMarks(piece.replace(/^[\s\-–+•*]+/u, '').replace(BULLET, '')))
    .filter((piece) => piece !== '');

/** Before "và" stands an office where another's whole name follows: "Công an và Ban CHQS", not "HĐND và UBND". */
const AND = /\s+và\s+/gu;
const AFTER_AND =
  /^(?:các|phòng|sở|bộ(?! phận)|ban|công an|trung tâm|chi cục|trạm|hội(?! đồng)|đoàn(?! đbqh)|trường|văn phòng)\s/iu;

const names = (text: string): string[] =>
  partedBy(/,\s*(?![^(]*\))/gu, text)
    .flatMap((item) => partedBy(AND, item, (after) => AFTER_AND.test(after)))
    .map((name) => withoutEndMarks(name.trim()))
    .filter((name) => name !== '');

/** Cut at each mark behind which an office opens. */
function partedBy(mark: RegExp, text: string, fits: (after: string) => boolean = () => true): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(mark)) {
    const after = text.slice(index + found.length);
    const before = text.slice(from, index).trim();
    if (before === '' || !fits(after) || !opensOffice(after, before)) continue;
    parts.push(before);
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}
