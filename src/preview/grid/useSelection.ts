import { useMemo, useState } from 'react';
import { cellName } from '../../host/model/address';
import { sameArea, type Area } from '../../host/model/Area';
import type { SheetView } from '../../host/view/SheetView';
import { anchorOf, columnsToDraw, gridShape, rowsToDraw, type GridShape } from './GridShape';
import { moveSelection, type Motion } from './moveSelection';
import { selectedArea, selectionOf, stretchedTo, type Place, type Selection } from './Selection';

export interface GridSelection {
  readonly shape: GridShape;
  readonly area: Area;
  /** The cell that typing goes to: the first of a merged area. */
  readonly active: Place;
  /** The cell to be kept in sight. */
  readonly moved: Place;
  readonly address: string;
  readonly move: (motion: Motion, stretch: boolean) => void;
  readonly stretchTo: (corner: Place) => void;
  readonly choose: (area: Area) => void;
}

/** The selection belongs to the workbook, where the pane can set it too; which of its cells is active is kept here. */
export function useSelection(view: SheetView, given: Area, onSelect: (area: Area) => void): GridSelection {
  const [kept, setKept] = useState<Selection>(() => selectionOf(given));
  const isOurs = sameArea(selectedArea(kept, view.merges), given);
  const selection = isOurs ? kept : selectionOf(given);
  const rowCount = rowsToDraw(view, selection.active.row);
  const columnCount = columnsToDraw(view, selection.active.column);
  const shape = useMemo(() => gridShape(view, rowCount, columnCount), [view, rowCount, columnCount]);
  const active = anchorOf(shape, selection.active);
  const area = selectedArea(selection, view.merges);

  const set = (next: Selection) => {
    setKept(next);
    onSelect(selectedArea(next, view.merges));
  };
  return {
    shape,
    area,
    active,
    moved: anchorOf(shape, selection.moved),
    address: cellName(active.row, active.column),
    move: (motion, stretch) => set(moveSelection(shape, selection, motion, stretch)),
    stretchTo: (corner) => set(stretchedTo(selection.active, corner)),
    choose: (chosen) => set(selectionOf(chosen)),
  };
}
