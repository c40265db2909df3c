import { useEffect, useId, useLayoutEffect, useRef, type MouseEvent } from 'react';
import { lastColumn, lastRow, type Area } from '../host/model/Area';
import type { Choices, SheetView } from '../host/view/SheetView';
import { areaAtMouse } from './grid/areaAtMouse';
import { CellEditor } from './grid/CellEditor';
import { CellOverlay } from './grid/CellOverlay';
import { ChartLayer } from './grid/ChartLayer';
import { ChoiceList, optionId } from './grid/ChoiceList';
import { FormulaRow } from './grid/FormulaRow';
import { cellId } from './grid/cellId';
import { GridTable } from './grid/GridTable';
import { keepInSight } from './grid/keepInSight';
import { rowsInSight } from './grid/rowsInSight';
import type { Place } from './grid/Selection';
import { useCellEditing } from './grid/useCellEditing';
import { useChoices } from './grid/useChoices';
import { useClipboard, type TypedText } from './grid/useClipboard';
import { useGridKeys } from './grid/useGridKeys';
import { useRowWindow } from './grid/useRowWindow';
import { useSelection } from './grid/useSelection';
import { previewText } from './previewText.vi';

export interface SheetProps {
  readonly view: SheetView;
  readonly selection: Area;
  readonly choicesAt: (place: Place) => Choices | undefined;
  /** '' when done, else why the workbook does not take them. */
  readonly onType: (cells: readonly TypedText[]) => string;
  readonly onSelect: (area: Area) => void;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onAnnounce: (text: string) => void;
}

/** One sheet: formula bar and grid. */
export function Sheet({
  view,
  selection: area,
  choicesAt,
  onType,
  onSelect,
  onEditing,
  onAnnounce,
}: SheetProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLTextAreaElement>(null);
  const listId = useId();

  const selection = useSelection(view, area, onSelect);
  const { shape, active, corner, address } = selection;
  const cell = view.cell(active.row, active.column);
  const choices = choicesAt(active);
  const editing = useCellEditing(
    { place: active, editText: cell.editText, choices },
    {
      type: (place, text) => {
        const failure = onType([{ place, text }]);
        if (failure === '') onAnnounce(previewText.grid.entered(address, text));
        return failure;
      },
      setEditing: onEditing,
    },
  );
  const picking = useChoices(choices, cell.text, editing.enter);
  const clipboard = useClipboard({
    shape,
    area,
    active,
    type: onType,
    choose: selection.choose,
    announce: onAnnounce,
  });
  const rows = useRowWindow(shape, scroller);
  const onKeyDown = useGridKeys({
    selection,
    editing,
    choices: picking,
    editText: cell.editText,
    input,
    page: () => rowsInSight(view, active.row, scroller.current?.clientHeight ?? 0),
    clear: clipboard.clear,
    announce: onAnnounce,
  });

  const { reveal } = rows;
  useLayoutEffect(() => {
    reveal(corner.row);
    const element = document.getElementById(cellId(corner.row, corner.column));
    if (element && scroller.current) keepInSight(element, scroller.current);
    // Scrolling by hand must not be undone: only selecting, if the same cell again, brings it back into sight.
  }, [view.name, area, corner.row, corner.column]);

  const isTyping = editing.draft !== undefined;
  useEffect(() => {
    if (isTyping && document.activeElement !== bar.current) input.current?.focus({ preventScroll: true });
  }, [isTyping]);

  const leave = (to: Element) => {
    picking.close();
    if (to !== input.current && to !== bar.current) editing.commit();
  };
  const onMouseDown = (event: MouseEvent) => {
    const target = event.button === 0 ? areaAtMouse(event.target) : undefined;
    if (!target) return;
    event.preventDefault();
    picking.close();
    if (!editing.commit()) return;
    input.current?.focus({ preventScroll: true });
    if (event.shiftKey) selection.stretchTo({ row: lastRow(target), column: lastColumn(target) });
    else selection.choose(target);
  };
  const onMouseOver = (event: MouseEvent) => {
    const target = event.buttons === 1 && !isTyping ? areaAtMouse(event.target) : undefined;
    if (target) selection.stretchTo({ row: lastRow(target), column: lastColumn(target) });
  };

  return (
    <div className="sheet" id="sheet" role="tabpanel" aria-label={view.name}>
      <FormulaRow
        address={address}
        areaAddress={selection.areaAddress}
        editText={cell.editText}
        editing={editing}
        bar={bar}
        onKeyDown={onKeyDown}
        onGo={(target) => {
          selection.choose(target);
          input.current?.focus({ preventScroll: true });
        }}
        onAnnounce={onAnnounce}
        onLeave={leave}
      />
      {view.hiddenRules.length > 0 && <p className="sheet-note">{previewText.grid.hiddenRules}</p>}
      <div className="frame">
        <div className="scroller" ref={scroller} tabIndex={-1} onScroll={rows.onScroll}>
          <GridTable
            shape={shape}
            rows={rows}
            area={area}
            active={active}
            onMouseDown={onMouseDown}
            onMouseOver={onMouseOver}
            onDoubleClick={() => editing.begin(cell.editText, 'edit')}
          />
          <ChartLayer charts={view.charts} scroller={scroller} />
        </div>
        <CellOverlay place={active} scroller={scroller}>
          <CellEditor
            input={input}
            place={active}
            address={address}
            cell={cell}
            editing={editing}
            listId={picking.isOpen ? listId : undefined}
            optionId={picking.isOpen ? optionId(listId, picking.chosen) : undefined}
            onKeyDown={onKeyDown}
            onCopy={clipboard.copy}
            onCut={clipboard.cut}
            onPaste={clipboard.paste}
            onLeave={leave}
          />
          <ChoiceList id={listId} picking={picking} />
          {editing.refusal !== '' && (
            <div id="cell-refusal" role="alert" className="refusal">
              <strong>{previewText.grid.refused}</strong>
              {editing.refusal}
            </div>
          )}
        </CellOverlay>
      </div>
    </div>
  );
}
