import { foldText } from '../../text/foldText';
import { memoize } from '../../text/memoize';
import type { Concept } from './Concept';
import { correctWords, writeOut } from './correctWords';
import { headerLevels } from './headerLevels';
import { rulesFor, type HeaderRule } from './headerRules';

/** A header label by itself. `year` is the last one it names; `sure` is 0 to 1. */
export interface Label {
  readonly concept: Concept;
  readonly sure: number;
  readonly year?: number;
  readonly isPercent: boolean;
  readonly isDuration: boolean;
}

/** "Lũy kế từ 01/7/2025" is no figure of an older year. */
const SINCE = /(?<!\S)tu (?:ngay )?(?:\d{1,2} ){1,2}20\d\d(?!\d)/g;

const UNKNOWN: Label = { concept: 'unknown', sure: 0, isPercent: false, isDuration: false };

/** "Rõ việc | Rõ người | Rõ thời gian": the six clear things that every assignment must name head its columns. */
const CLEAR = /^rõ /iu;

/** Longer than any label seen; a body cell then need not be read as one. */
const LONGEST_LABEL = 140;

/** A row is asked several times whether it is a header, and by what words. */
export const readLabel: (header: string) => Label = memoize(labelOf);

function labelOf(header: string): Label {
  if (header.length > LONGEST_LABEL) return UNKNOWN;
  if (header.trim() === '#') return { ...UNKNOWN, concept: 'code', sure: 0.85 };
  const text = lowestFirst(headerLevels(header)).replace(CLEAR, '');
  const words = foldText(text);
  const outside = foldText(text.replace(/\([^)]*\)?|\[[^\]]*\]/g, ' '));
  const years = words.replace(SINCE, ' ').match(/(?<!\d)20\d\d(?!\d)/g);
  const year = years ? Number(years.at(-1)) : undefined;
  const core = withoutYear(outside) === '' ? withoutYear(words) : withoutYear(outside);
  const traits = {
    ...(year === undefined ? {} : { year }),
    isPercent: words.includes('%') || words.includes('ty le'),
    isDuration: /(^| )(ngay lam viec|gio lam viec|gio|so ngay|phut)( |$)/.test(words.slice(outside.length)),
  };
  if (CHOICE.test(words)) return { concept: 'status', sure: 0.95, ...traits };
  const isBracketed = outside !== words;
  if (isBracketed && PLANNED_FOR.test(words)) return { concept: 'deadline', sure: 0.9, ...traits };
  if (isBracketed && DONE_ON.test(words)) return { concept: 'completedOn', sure: 0.9, ...traits };
  if (PROVEN.test(text)) return { concept: 'evidence', sure: 0.9, ...traits };
  if (core === '') return { concept: yearConcept(words, years), sure: 0.8, ...traits };
  const match = matchShortened(core, year !== undefined);
  if (match) return { ...match, concept: inItsMeasure(match.concept, traits), ...traits };
  const corrected = correctWords(core);
  const second = corrected === core ? undefined : matchLabel(corrected, year !== undefined);
  return second ? { concept: second.concept, sure: second.sure * 0.9, ...traits } : { ...UNKNOWN, ...traits };
}

/** "Tiến độ (%)" tells how far it is, "Thời gian (ngày làm việc)" how long it takes. */
function inItsMeasure(
  concept: Concept,
  { isPercent, isDuration }: Pick<Label, 'isPercent' | 'isDuration'>,
): Concept {
  if (concept === 'advance' && isPercent) return 'percentAdvance';
  return isDuration && LASTING.includes(concept) ? 'workingDays' : concept;
}

const LASTING: readonly Concept[] = ['time', 'finish', 'plannedTime', 'deadline', 'duration', 'advance'];

/** "Kế hoạch (ngày) | Thực tế (ngày)" */
const PLANNED_FOR = /^(?:theo )?(?:ke hoach|kh|du kien) (?:ngay|thoi gian|han)$/;
const DONE_ON = /^(?:thuc te|thuc hien|th) ngay$/;

/** "KQ (số VB)": the result is the document. */
const PROVEN =
  /^(?:kết quả|KQ)(?: thực hiện)? ?\((?:ghi |nêu )?(?:rõ )?số,? (?:VB|văn bản|CV|công văn|(?:ký )?hiệu)/iu;

/** "Năm 2025" is a figure of that year, "Đến năm 2030" what is to be reached by then. */
function yearConcept(words: string, years: readonly string[] | null): Concept {
  if (years?.length === 2) return 'span';
  if (years?.length !== 1) return 'unknown';
  return words.startsWith('den ') ? 'target' : 'year';
}

/** "Hoàn thành/Chưa hoàn thành", "Đã nộp/Chưa nộp", "Kết quả (Đạt/Không đạt)": one of two is to be chosen. */
const CHOICE =
  /(?:^| )(?:da )?(\S+(?: \S+)?) (?:chua|khong) \1(?= |$)|^(?:da|co|xong|roi|dat) (?:chua|khong)$/;

/**
 * The lower level says what the column is, the upper one only of what: "Thời gian – Bắt đầu". Where one repeats the other
 * it says nothing: "Hoàn thành – Ngày hoàn thành", "Sản phẩm, thời hạn – Sản phẩm".
 */
function lowestFirst(levels: readonly string[]): string {
  const lowest = foldText(levels.at(-1) ?? '');
  const repeats = (level: string): boolean => lowest.includes(level) || level.includes(lowest);
  return levels
    .filter((level, i) => i === levels.length - 1 || !repeats(foldText(level)))
    .reverse()
    .join(' ');
}

const withoutYear = (folded: string): string =>
  folded
    .replace(/(?<!\S)(?:(?:tinh )?den (?:het )?(?:ngay )?)?\d{1,2} \d{1,2} 20\d\d(?!\S)/g, ' ')
    .replace(/(?<!\S)((cua )?(giai doan|den nam|nam hoc|trong nam|nam) )?20\d\d( 20\d\d)?(?!\S)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** "Số VB" is one word of headers; "Ngày HT" is first written out. */
function matchShortened(core: string, isDated: boolean): Match | undefined {
  const match = matchLabel(core, isDated);
  const whole = writeOut(core);
  return match?.sure === SURE.is || whole === core ? match : (matchLabel(whole, isDated) ?? match);
}

/** How sure a rule of each form makes us. */
const SURE = { is: 1, starts: 0.95, has: 0.9 } as const;

/** 0 where the rule does not fit. */
function sureOf(rule: HeaderRule, core: string, isDated: boolean): number {
  if (rule.dated && !isDated) return 0;
  if (rule.is.includes(core)) return SURE.is;
  const { starts, has, lacks } = rule;
  if (starts.length === 0 && has.length === 0) return 0;
  const text = ` ${core} `;
  const holds = (phrase: string): boolean => text.includes(` ${phrase} `);
  if (starts.length > 0 && !starts.some((phrase) => text.startsWith(` ${phrase} `))) return 0;
  if (has.length > 0 && !has.some(holds)) return 0;
  if ((rule.with.length > 0 && !rule.with.some(holds)) || lacks.some(holds)) return 0;
  return starts.length > 0 ? SURE.starts : SURE.has;
}

interface Match {
  readonly concept: Concept;
  readonly sure: number;
}

function matchLabel(core: string, isDated: boolean): Match | undefined {
  for (const rule of rulesFor(core)) {
    const sure = sureOf(rule, core, isDated);
    if (sure > 0) return { concept: rule.concept, sure };
  }
  return undefined;
}
