import type { Role } from '../Role';
import type { SheetSnapshot } from '../Snapshot';
import { type CodedText, parseCodedText, parseRowCode, type RowCode } from './rowCode';
import { columnsOf, isUnderMergedNumber, type TableFrame, textsOf } from './TableRows';

/** The texts of one row that tell what kind of row it is. */
export interface RowTexts {
  readonly isBlank: boolean;
  /** All texts, from left to right. */
  readonly texts: readonly string[];
  /** What the number column holds. */
  readonly noCode?: RowCode;
  /** A code in front of a title, in the first cell that has text. */
  readonly inlineCode?: CodedText;
  /** The text of the content column, or of an indicator's name. */
  readonly content: string;
  readonly time: string;
  /** Some cell beside number and content is filled: result, unit, time, target… */
  readonly hasDetails: boolean;
  readonly startsBullet: boolean;
  readonly isUnderMergedNumber: boolean;
}

const DETAILS: readonly Role[] = [
  'result',
  'unit',
  'lead',
  'cooperating',
  'time',
  'due',
  'start',
  'measure',
  'target',
  'agency',
  'previous',
  'numerator',
  'denominator',
  'actual',
  'completedOn',
  'actualResult',
  'status',
  'progress',
];

const BLANK: RowTexts = {
  isBlank: true,
  texts: [],
  content: '',
  time: '',
  hasDetails: false,
  startsBullet: false,
  isUnderMergedNumber: false,
};

export function readRow(sheet: SheetSnapshot, table: TableFrame, row: number): RowTexts {
  const texts = textsOf(sheet, table, row, ...new Set(columnsOf(table, ...ALL).map(({ role }) => role)));
  if (texts.length === 0) return BLANK;
  const text = (...roles: Role[]): string => textsOf(sheet, table, row, ...roles).join(' ');
  const no = text('no');
  const noInline = parseCodedText(no);
  const noCode = noInline ? undefined : parseRowCode(no);
  const content = text('content', 'name');
  const inlineCode = noInline ?? (noCode ? undefined : parseCodedText(content));
  return {
    isBlank: false,
    texts,
    ...(noCode ? { noCode } : {}),
    ...(inlineCode ? { inlineCode } : {}),
    content,
    time: text('time', 'due', 'target'),
    hasDetails: textsOf(sheet, table, row, ...DETAILS).length > 0,
    startsBullet: /^[-–+•*]\s/u.test(content),
    isUnderMergedNumber: isUnderMergedNumber(sheet, table, row),
  };
}

const ALL: readonly Role[] = [
  'no',
  'content',
  'name',
  ...DETAILS,
  'evidence',
  'reason',
  'note',
  'person',
  'basis',
  'other',
  'verdict',
];
