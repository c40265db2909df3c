import type { Grid } from '../../sheet/Grid';
import { foreignKind } from './foreignRow';
import { headerRepeats } from '../header/headerRepeats';
import { joinText } from '../../sheet/joinText';
import type { CodedText, RowCode } from './rowCode';
import type { RowReading } from './RowReading';
import { readRow, type RowTexts } from './readRow';
import type { TableFrame } from './TableRows';

/** What each row from `firstRow` to before `end` is. */
export function classifyRows(sheet: Grid, table: TableFrame, end: number): readonly RowReading[] {
  const isHeaderRepeat = headerRepeats(sheet, table.columns, table.span);
  const rows: (RowTexts | 'header')[] = [];
  for (let row = table.firstRow; row < end; row += 1) {
    rows.push(isHeaderRepeat(row) ? 'header' : readRow(sheet, table, row));
  }
  const lastData = rows.findLastIndex((row) => row !== 'header' && (isNumber(row.noCode) || row.hasDetails));
  const isNumberedTable = rows.some((row) => row !== 'header' && isNumber(row.noCode));
  const readings: RowReading[] = [];
  let state: State = { isNumberedTable, isAfterHeader: false, isClosed: false };
  rows.forEach((current, i) => {
    const row = table.firstRow + i;
    if (current === 'header') {
      readings.push({ row, kind: 'header' });
      state = { ...state, isAfterHeader: true };
      return;
    }
    const reading = classify(current, nextFilled(rows, i), state, i > lastData);
    readings.push({ row, ...withKind(reading, table) });
    state = nextState(state, reading, current);
  });
  return readings;
}

/** How far below a row the one is looked for that it may head. */
const NEXT_ROWS = 5;

function nextFilled(rows: readonly (RowTexts | 'header')[], from: number): RowTexts | undefined {
  for (let i = from + 1; i <= from + NEXT_ROWS; i += 1) {
    const row = rows[i];
    if (row !== undefined && row !== 'header' && !row.isBlank) return row;
  }
  return undefined;
}

type Reading = Omit<RowReading, 'row'>;

interface State {
  readonly isNumberedTable: boolean;
  /** The header was printed again since the last row of data: a page ended there. */
  readonly isAfterHeader: boolean;
  /** A signature was seen: names and dates follow. */
  readonly isClosed: boolean;
  /** The row that a continuation would belong to, and whether it is a section's. */
  readonly owner?: RowTexts;
  readonly isInTitle?: boolean;
}

function withKind(reading: Reading, { kind }: TableFrame): Reading {
  if (reading.kind !== 'task' || kind !== 'indicator') return reading;
  return reading.isUnplaced ? UNPLACED : { ...reading, kind: 'indicator' };
}

function nextState(state: State, { kind }: Reading, row: RowTexts): State {
  if (kind === 'section' || kind === 'task') {
    return { ...state, isAfterHeader: false, isClosed: false, owner: row, isInTitle: kind === 'section' };
  }
  if (kind === 'continuation') return { ...state, isAfterHeader: false };
  if (kind === 'foreign' && foreignKind(row.texts) === 'signature') return { ...state, isClosed: true };
  return state;
}

type NumberCode = Extract<RowCode, { readonly kind: 'number' | 'path' }>;

const isNumber = (code: RowCode | undefined): code is NumberCode =>
  code?.kind === 'number' || code?.kind === 'path';

/** `isAfterLast`: no row of data follows. */
function classify(row: RowTexts, next: RowTexts | undefined, state: State, isAfterLast: boolean): Reading {
  if (row.isBlank) return { kind: 'blank' };
  const { noCode, inlineCode } = row;
  if (row.isUnderMergedNumber) return { kind: 'continuation' };
  if (isNumber(noCode)) return numberedRow(row, noCode, next);
  if (state.isClosed || ((!noCode || noCode.kind === 'text') && foreignKind(row.texts))) {
    return { kind: 'foreign' };
  }
  if (noCode) return codedRow(row, noCode, next, state, isAfterLast);
  if (!inlineCode || inlineCode.code.kind === 'lower' || isListItem(row, inlineCode, state)) {
    return uncodedRow(row, state, isAfterLast);
  }
  return inlineCodedRow(row, inlineCode, next);
}

/** "A. Ban hành", "1. Rà soát": code and title in one cell, in the number column perhaps with content beside it. */
function inlineCodedRow(row: RowTexts, { code, title }: CodedText, next: RowTexts | undefined): Reading {
  const isTask = row.hasDetails || (isNumber(code) && !isHeadOf(next, code));
  if (isTask) return { kind: 'task', code, title };
  return {
    kind: 'section',
    code,
    title: row.content.endsWith(title) ? title : joinText(title, row.content),
  };
}

/** "1." inside a cell of a table whose tasks are numbered in their own column is a list in the task above. */
const isListItem = (
  { content }: RowTexts,
  { code, title }: CodedText,
  { isNumberedTable, owner }: State,
): boolean => isNumberedTable && owner !== undefined && isNumber(code) && content.endsWith(title);

/** A number with a title alone heads what follows when that lies deeper: "1" before "1.1", "a)" or "-". */
function numberedRow(row: RowTexts, code: NumberCode, next: RowTexts | undefined): Reading {
  if (row.hasDetails) return { kind: 'task', code };
  if (row.content === '') return { kind: 'task', code, isUnplaced: true };
  return isHeadOf(next, code) ? { kind: 'section', code, title: row.content } : { kind: 'task', code };
}

function isHeadOf(next: RowTexts | undefined, code: NumberCode): boolean {
  if (!next) return false;
  const inner = next.noCode ?? next.inlineCode?.code;
  if (inner && isLetterOf(inner.text, code.text)) return true;
  if (!next.hasDetails && inner?.kind !== 'path') return false;
  switch (inner?.kind) {
    case 'path':
      return (
        code.text === inner.parts[0] ||
        (code.kind === 'path' && code.parts.every((part, i) => inner.parts[i] === part))
      );
    case 'lower':
    case 'bullet':
      return true;
    case 'number':
      return code.kind === 'path';
    default:
      return next.startsBullet;
  }
}

/** "2.4a" under "2.4", "3b" under "3": as sub-tasks are numbered in our own sheets. */
const isLetterOf = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && /^[a-zđ]$/u.test(inner.slice(outer.length));

/** A title alone, in whichever column it was typed or merged. */
const isTitle = (row: RowTexts): boolean => !row.hasDetails || row.texts.length === 2;

/** "B | RÀ SOÁT | | Cả năm" over "3 | Rà soát thủ tục": a title although something stands beside it. */
const isCapitalTitle = ({ content }: RowTexts, next: RowTexts | undefined): boolean =>
  isCapitals(content) && next?.noCode?.kind === 'number' && !isCapitals(next.content);

const titleOf = (row: RowTexts): string => (row.content === '' ? (row.texts[1] ?? '') : row.content);

/** A code of letters in the number column. */
function codedRow(
  row: RowTexts,
  code: Exclude<RowCode, NumberCode>,
  next: RowTexts | undefined,
  state: State,
  isAfterLast: boolean,
): Reading {
  switch (code.kind) {
    case 'roman':
    case 'letter':
    case 'romanOrLetter':
      return isTitle(row) || isCapitalTitle(row, next)
        ? { kind: 'section', code, title: titleOf(row) }
        : { kind: 'task', code };
    case 'lower':
    case 'bullet':
      return row.time !== '' || !state.owner || state.isInTitle
        ? { kind: 'task', code }
        : { kind: 'continuation' };
    case 'text':
      if (row.hasDetails || row.content !== '') return { kind: 'task', code };
      return isAfterLast ? { kind: 'foreign' } : { kind: 'section', title: code.text };
  }
}

/** No code at all: the rest of the row above, a task without a number, or a heading. */
function uncodedRow(row: RowTexts, state: State, isAfterLast: boolean): Reading {
  const { owner, isAfterHeader, isNumberedTable } = state;
  // A title goes on in the content column only.
  const goesOn: Reading = owner && !(state.isInTitle && row.hasDetails) ? { kind: 'continuation' } : UNPLACED;
  if (row.content === '') return goesOn;
  if (startsInside(row.content) || (isAfterHeader && isNumberedTable)) {
    if (goesOn.kind === 'continuation') return goesOn;
  } else if (isAfterLast) return UNPLACED;
  if (isNumberedTable && goesOn.kind === 'continuation' && isOpenEnded(owner?.time ?? '')) return goesOn;
  if (row.time !== '' || (row.hasDetails && !isNumberedTable)) return { kind: 'task' };
  if (row.isMergedAcross) return { kind: 'section', title: row.content };
  if (row.hasDetails || row.startsBullet) return goesOn.kind === 'continuation' ? goesOn : { kind: 'task' };
  if (isRestOfTitle(row, state)) return { kind: 'continuation' };
  if (isHeading(row, state)) return { kind: 'section', title: row.content };
  return isNumberedTable ? goesOn : { kind: 'task' };
}

/** "Trước ngày" + "30/9/2025": a page break parted them. */
const isOpenEnded = (time: string): boolean =>
  /(?:^|\s)(?:trước|sau|từ|đến|hết|và|theo|hằng|hàng|mỗi|(?:trước|từ|đến|nhất) ngày|(?:trước|từ) (?:tháng|quý|năm))$|[-–]$/iu.test(
    time,
  );

const UNPLACED: Reading = { kind: 'foreign', isUnplaced: true };

/** Running text goes on in lower case or with a closing mark. */
const startsInside = (text: string): boolean => /^[\p{Ll}),;.…]/u.test(text) && !/^[a-zđ]\)/u.test(text);

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** "II | CÔNG KHAI, GIẢI QUYẾT THỦ TỤC HÀNH" + "CHÍNH": a narrow column broke the title. In letters, in words. */
const WIDE_TITLE = 25;
const REST = 3;

function isRestOfTitle({ content }: RowTexts, { isInTitle, owner }: State): boolean {
  if (!isInTitle || !owner || (owner.noCode ?? owner.inlineCode) === undefined) return false;
  const isBroken = owner.content.length >= WIDE_TITLE && content.split(' ').length <= REST;
  return isBroken && isCapitals(owner.content) && isCapitals(content);
}

/** A title stands alone, without a full stop, before a row of data. */
function isHeading({ content }: RowTexts, state: State): boolean {
  if (isCapitals(content)) return true;
  const isOwnerFinished =
    state.owner === undefined || /[.;:!?…)]$/u.test(state.owner.content) || state.owner.time !== '';
  return state.isNumberedTable && isOwnerFinished && !/[.,;:!?…]$/u.test(content);
}
