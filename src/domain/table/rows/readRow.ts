import type { Role } from '../Role';
import type { Grid } from '../../sheet/Grid';
import { type CodedText, parseCodedText, parseRowCode, type RowCode } from './rowCode';
import { opensLine } from '../../sheet/joinText';
import { isTyped, isUnderMergedNumber, sourceRow, type TableFrame } from './TableRows';

/** The texts of one row that tell what kind of row it is. */
export interface RowTexts {
  readonly isBlank: boolean;
  /** All texts, from left to right. */
  readonly texts: readonly string[];
  /** What the number column holds. */
  readonly noCode?: RowCode;
  /** A code in front of a title, in the number column or before the content. */
  readonly inlineCode?: CodedText;
  /** The text of the content column, or of an indicator's name. */
  readonly content: string;
  /** The text of the time or due column, or of an indicator's target. */
  readonly time: string;
  /** Some cell beside number and content is filled: result, unit, time, target… */
  readonly hasDetails: boolean;
  readonly startsBullet: boolean;
  readonly isUnderMergedNumber: boolean;
  /** One cell merged over content and details alike, as titles are. */
  readonly isMergedAcross: boolean;
}

const CONTENT: readonly Role[] = ['content', 'name'];
const TIME: readonly Role[] = ['time', 'due', 'target'];

/** Roles whose cells a title row leaves blank. */
const DETAILS: ReadonlySet<Role> = new Set([
  ...TIME,
  'result',
  'unit',
  'lead',
  'cooperating',
  'start',
  'measure',
  'agency',
  'previous',
  'numerator',
  'denominator',
  'actual',
  'completedOn',
  'actualResult',
  'status',
  'progress',
]);

const BLANK: RowTexts = {
  isBlank: true,
  texts: [],
  content: '',
  time: '',
  hasDetails: false,
  startsBullet: false,
  isUnderMergedNumber: false,
  isMergedAcross: false,
};

export function readRow(sheet: Grid, table: TableFrame, row: number): RowTexts {
  const acrossAll = isMergedAcross(sheet, table, row);
  const cells = table.columns
    .filter(isTyped)
    .map(({ role, column }) => ({
      // A title merged over the row stands in its first column, whatever that holds in other rows.
      role: acrossAll && DETAILS.has(role) ? 'content' : role,
      text: sheet.textAt(sourceRow(sheet, table, row, column), column),
    }))
    .filter(({ text }) => text !== '');
  if (cells.length === 0) return BLANK;
  const text = (roles: readonly Role[]): string => cells.find(({ role }) => roles.includes(role))?.text ?? '';
  const content = text(CONTENT);
  const isUnderNumber = isUnderMergedNumber(sheet, table, row);
  // "2 | Giao thông" merged over several indicators, each with its own name and target.
  const isOwn = isUnderNumber && table.kind === 'indicator' && holds(sheet, table, row, CONTENT, TIME);
  const no = isOwn ? '' : text(['no']);
  const noInline = parseCodedText(no);
  const noCode = noInline ? undefined : parseRowCode(no);
  const inlineCode = noInline ?? (noCode ? undefined : parseCodedText(content));
  return {
    isBlank: false,
    texts: cells.map((cell) => cell.text),
    ...(noCode ? { noCode } : {}),
    ...(inlineCode ? { inlineCode } : {}),
    content,
    time: text(TIME),
    hasDetails: cells.some(({ role }) => DETAILS.has(role)),
    startsBullet: opensLine(content),
    isUnderMergedNumber: isUnderNumber && !isOwn,
    isMergedAcross: acrossAll,
  };
}

/** Each of the roles has a text in the row itself, not only by a merge from above. */
const holds = (sheet: Grid, table: TableFrame, row: number, ...each: (readonly Role[])[]): boolean =>
  each.every((roles) =>
    table.columns.some(
      ({ role, column }) =>
        roles.includes(role) &&
        sourceRow(sheet, table, row, column) === row &&
        sheet.textAt(row, column) !== '',
    ),
  );

/** A merge in this row alone that covers the content column and all columns of details beside it. */
function isMergedAcross(sheet: Grid, { columns }: TableFrame, row: number): boolean {
  const content = columns.find(({ role }) => CONTENT.includes(role));
  const area = content && sheet.mergeAt(row, content.column);
  if (!area || area.rowCount > 1) return false;
  const details = columns.filter(({ role, own }) => !own && DETAILS.has(role));
  return (
    details.length > 0 &&
    details.every(({ column }) => column >= area.column && column < area.column + area.columnCount)
  );
}
