import type { Letterhead, ReportColumn, ReportRow } from '../Report';

/** A report as its sheets show it now, with all that was typed since it was made; every cell is the text that it shows. */
export interface PrintedReport {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly PrintedBlock[];
  readonly signature: PrintedSignature;
  readonly recipients: readonly string[];
  readonly annexes: readonly PrintedAnnex[];
}

export type PrintedBlock = PrintedText | { readonly kind: 'table'; readonly table: PrintedTable };

/** room is a dotted line on which nobody has written yet. */
export type PrintedText =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'room' };

export interface PrintedTable {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly string[];
}

/** `width` in points. */
export interface PrintedColumn extends ReportColumn {
  readonly width: number;
}

export interface PrintedRow {
  readonly kind: ReportRow['kind'];
  readonly cells: readonly string[];
}

/** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" above the room for the seal; the name below. */
export interface PrintedSignature {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

/** heading "Phụ lục I"; `lines` in italics under the title. */
export interface PrintedAnnex {
  readonly heading: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: PrintedTable;
}

/** Why a sheet is no report any more, and the row from 0 where that shows. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly sheet: string;
  readonly row: number;
}
