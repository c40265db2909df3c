import type { PlainDate } from '../calendar/PlainDate';
import type { AnnexNumeral } from './annexSheetName';
import type { DateWindow, Period } from '../period/Period';

/** A report as it is read, before it is laid out on a sheet: texts and values only, in the order of the page. */
export interface Report {
  readonly period: Period;
  readonly year: number;
  readonly window: DateWindow;
  readonly asOf: PlainDate;
  readonly letterhead: Letterhead;
  /** Tên loại: "BÁO CÁO". */
  readonly title: string;
  /** Trích yếu. */
  readonly subject: string;
  /** Each as it stands after "Kính gửi:"; empty when the report is not addressed. */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signature: Signature;
  /** Lines under "Nơi nhận:", complete with dash and punctuation. */
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
}

/** Capitals where the decree asks for them. */
export interface Letterhead {
  readonly parentAgency: string;
  /** "ỦY BAN NHÂN DÂN", "PHƯỜNG PHỔ NINH" */
  readonly agency: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
}

export interface Signature {
  /** "TM. ỦY BAN NHÂN DÂN"; '' when the signer signs in his own name. */
  readonly authority: string;
  /** "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": each on its own line. */
  readonly titles: readonly string[];
  readonly name: string;
}

/**
 * heading 1 "I. …" (mục), 2 "1. …" (khoản); item "- …"; room is a dotted line for the clerk to write on.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'room' }
  | { readonly kind: 'table'; readonly table: ReportTable };

/** A table too long for the body, on pages of its own. */
export interface Annex {
  readonly numeral: AnnexNumeral;
  /** "Phụ lục I" */
  readonly heading: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)" */
  readonly reference: string;
  readonly table: ReportTable;
}

export type TableId = 'tasks' | 'statuses' | 'sections' | 'indicators' | 'outlook' | 'late';

export interface ReportTable {
  readonly id: TableId;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** What its signs and columns mean, printed under it. */
  readonly notes: readonly string[];
}

export interface ReportColumn {
  readonly title: string;
  /** Neighbours of the same group stand under one heading. */
  readonly group?: string;
  readonly align: 'left' | 'center';
}

/** A heading row holds a code and a title that runs over the other columns. */
export interface ReportRow {
  readonly kind: 'data' | 'heading' | 'total';
  readonly cells: readonly ReportValue[];
}

/** Written as Vietnamese text, whatever the machine's language: dates as dd/m/yyyy, numbers with a decimal comma. */
export type ReportValue = string | number | PlainDate;
