import type { Shift } from '../edit/Shift';
import type { Area } from './Area';
import type { Sheet } from './Sheet';

/**
 * What happened to the places that others name. The parts that the model does not know follow it when they are saved,
 * move by move.
 */
export type Move =
  | { readonly kind: 'shift'; readonly sheet: Sheet; readonly name: string; readonly shift: Shift }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'delete';
      readonly name: string;
      /** The sheets beside it. */
      readonly before: string | undefined;
      readonly after: string | undefined;
      readonly tables: readonly string[];
    }
  | { readonly kind: 'columns'; readonly table: string; readonly removed: readonly string[] }
  /** A table took in other cells, or left some; its first cell stays. */
  | {
      readonly kind: 'table';
      readonly sheet: Sheet;
      readonly table: string;
      readonly before: Area;
      readonly area: Area;
      readonly columns: readonly string[];
    }
  /** Rules of a sheet got other places in their order. */
  | { readonly kind: 'rules'; readonly sheet: Sheet; readonly places: ReadonlyMap<number, number> };
