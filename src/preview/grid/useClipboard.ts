import type { ClipboardEvent } from 'react';
import { areaName } from '../../host/model/address';
import { between, lastColumn, lastRow, type Area } from '../../host/model/Area';
import { previewText } from '../previewText.vi';
import type { GridShape } from './GridShape';
import type { Place } from './Selection';
import { readTabSeparated, writeTabSeparated } from './tabSeparated';

export interface Clipboard {
  readonly copy: (event: ClipboardEvent) => void;
  readonly cut: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
}

interface Sheet {
  readonly shape: GridShape;
  readonly area: Area;
  readonly active: Place;
  /** '' when done, else why the workbook does not take them. */
  readonly type: (cells: readonly TypedText[]) => string;
  readonly choose: (area: Area) => void;
  readonly announce: (text: string) => void;
}

export interface TypedText {
  readonly place: Place;
  readonly text: string;
}

/** Cells on the clipboard as text, and away; hidden rows and columns stay behind, as in Excel. */
export function useClipboard({ shape, area, active, type, choose, announce }: Sheet): Clipboard {
  const { view } = shape;
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    const within = usedPart(shape, area);
    const rows = shape.visibleRows.filter((row) => row >= within.row && row <= lastRow(within));
    const columns = shape.columns.filter(
      ({ index }) => index >= within.column && index <= lastColumn(within),
    );
    const texts = rows.map((row) => columns.map(({ index }) => view.cell(row, index).text));
    event.clipboardData.setData('text/plain', writeTabSeparated(texts));
    announce(previewText.grid.copied(areaName(area)));
  };
  const clear = () => {
    const filled = placesIn(usedPart(shape, area)).filter(
      ({ row, column }) => view.cell(row, column).editText !== '',
    );
    const failure = type(filled.map((place) => ({ place, text: '' })));
    announce(failure === '' ? previewText.grid.cleared(areaName(area)) : failure);
  };
  return {
    copy,
    cut: (event) => {
      copy(event);
      clear();
    },
    paste: (event) => {
      event.preventDefault();
      const rows = readTabSeparated(event.clipboardData.getData('text/plain'));
      const cells = rows.flatMap((texts, down) =>
        texts.map((text, right) => ({
          place: { row: active.row + down, column: active.column + right },
          text,
        })),
      );
      const failure = type(cells);
      const width = Math.max(...rows.map(({ length }) => length));
      const filled = between(
        active.row,
        active.column,
        active.row + rows.length - 1,
        active.column + width - 1,
      );
      if (failure === '') choose(filled);
      announce(failure === '' ? previewText.grid.pasted(areaName(filled)) : failure);
    },
    clear,
  };
}

/** Whole rows and columns are cut to what is used; a single blank cell stays itself. */
function usedPart({ view }: GridShape, area: Area): Area {
  const bottom = Math.min(lastRow(area), Math.max(area.row, view.rows.length - 1));
  const right = Math.min(lastColumn(area), Math.max(area.column, view.columns.length - 1));
  return between(area.row, area.column, bottom, right);
}

const placesIn = (area: Area): Place[] =>
  Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
