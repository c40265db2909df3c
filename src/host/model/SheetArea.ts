import type { Area } from './Area';
import type { Sheet } from './Sheet';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}
