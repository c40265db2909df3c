import type { HighlightRule } from './Edit';
import type { Look } from './Look';
import type { Area, SheetSnapshot, Snapshot } from './Snapshot';

/** What a list of edits is about to change, as it stands before. */
export interface Ground {
  readonly before: Snapshot;
  /** Cells that get another look. */
  readonly places: readonly Place[];
  /** How they look. */
  readonly looks: readonly LookGroup[];
  /** Looks that are copied, by the name of the sheet. */
  readonly sources: readonly LookGroup[];
  readonly widths: readonly StandingWidths[];
  /** Rules of ours that are taken away, those first that come first, by the id of the sheet. */
  readonly rules: readonly { readonly sheet: string; readonly rules: readonly StandingRule[] }[];
  /** Ids of all rules, the user's too, by the id of a sheet that rules of ours are added to. */
  readonly ruleIds: RuleIds;
}

/** By the id of a sheet. */
export type RuleIds = Readonly<Record<string, readonly string[]>>;

export interface Place {
  /** Its id. */
  readonly sheet: string;
  readonly area: Area;
}

/** Cells of one sheet that look alike. */
export interface LookGroup {
  /** Its id. */
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly look: Look;
}

/** Of consecutive columns. */
export interface StandingWidths {
  /** Its id. */
  readonly sheet: string;
  readonly column: number;
  /** Points; null for the width of columns that nobody set. */
  readonly widths: readonly (number | null)[];
}

/** A rule where it stands: its cells, and how many rules come before it on the sheet. */
export interface StandingRule extends HighlightRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** What is there now of what edits add and take away. */
export interface Standing {
  readonly sheets: readonly Pick<SheetSnapshot, 'id' | 'name' | 'visibility'>[];
  /** How the cells look now that got another look. */
  readonly looks: readonly LookGroup[];
  /** What the sheets hold, by their ids; where it is not known every cell is put back. */
  readonly cells?: Readonly<Record<string, SheetSnapshot>>;
  /** Name of the sheet that is open. */
  readonly activeSheet?: string;
  readonly settings: Snapshot['settings'];
  /** Of rules that may have been added or taken away. */
  readonly ruleIds: RuleIds;
}
