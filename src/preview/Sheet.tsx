import { useEffect, useId, useRef, type MouseEvent, type MutableRefObject } from 'react';
import { lastColumn, lastRow, type Area } from '../host/model/Area';
import type { Choices, SheetView } from '../host/view/SheetView';
import { areaAtMouse } from './grid/areaAtMouse';
import { CellEditor } from './grid/CellEditor';
import { CellOverlay } from './grid/CellOverlay';
import { ChartLayer } from './grid/ChartLayer';
import { ChoiceList, optionId } from './grid/ChoiceList';
import { FormulaRow } from './grid/FormulaRow';
import { GridTable } from './grid/GridTable';
import type { Place } from './grid/Selection';
import { useCellEditing } from './grid/useCellEditing';
import { useChoices } from './grid/useChoices';
import { useClipboard, type TypedText } from './grid/useClipboard';
import { useColumnWindow } from './grid/useColumnWindow';
import { useGridKeys } from './grid/useGridKeys';
import { useLastingFocus } from './grid/useLastingFocus';
import { useRowWindow } from './grid/useRowWindow';
import { useSelection } from './grid/useSelection';
import { useSight } from './grid/useSight';
import { previewText } from './previewText.vi';

export interface SheetProps {
  readonly view: SheetView;
  readonly selection: Area;
  readonly choicesAt: (place: Place) => Choices | undefined;
  /** '' when done, else why the workbook does not take them. */
  readonly onType: (cells: readonly TypedText[]) => string;
  readonly onSelect: (area: Area) => void;
  /** Selects what an address or a name stands for, on another sheet too; false when it stands for nothing. */
  readonly onGo: (text: string) => boolean;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onAnnounce: (text: string) => void;
  /** Whether the sheet that was shown before had the focus when it was taken away. */
  readonly hadFocus: MutableRefObject<boolean>;
}

/** One sheet: formula bar and grid. */
export function Sheet({
  view,
  selection: area,
  choicesAt,
  onType,
  onSelect,
  onGo,
  onEditing,
  onAnnounce,
  hadFocus,
}: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLTextAreaElement>(null);
  const listId = useId();

  const selection = useSelection(view, area, onSelect);
  const { shape, active, moved, address } = selection;
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
  useLastingFocus(hadFocus, sheet, input);
  const focusGrid = () => input.current?.focus({ preventScroll: true });
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
  const columns = useColumnWindow(shape, scroller);
  const keys = useGridKeys({
    selection,
    editing,
    choices: picking,
    editText: cell.editText,
    input,
    page: () => rowsInSight(view, active.row, scroller.current?.clientHeight ?? 0),
    clear: clipboard.clear,
    announce: onAnnounce,
  });

  useSight(
    { sheet: view.name, area, moved },
    { scroller, revealRow: rows.reveal, revealColumn: columns.reveal },
  );
  const onScroll = () => {
    rows.onScroll();
    columns.onScroll();
  };

  const isTyping = editing.draft !== undefined;
  useEffect(() => {
    if (isTyping && document.activeElement !== bar.current) focusGrid();
  }, [isTyping]);

  const leave = (to: Element) => {
    picking.close();
    if (to === input.current || to === bar.current) return;
    keys.forget();
    editing.commit();
  };
  const go = (text: string): boolean => {
    const isAnswered = !editing.commit() || onGo(text);
    if (isAnswered) focusGrid();
    else onAnnounce(previewText.grid.noSuchCell(text));
    return isAnswered;
  };
  const keepFocusInGrid = (event: MouseEvent) => {
    event.preventDefault();
    focusGrid();
  };
  const onMouseDown = (event: MouseEvent) => {
    const target = event.button === 0 ? areaAtMouse(event.target) : undefined;
    if (!target) return;
    keepFocusInGrid(event);
    keys.forget();
    picking.close();
    if (!editing.commit()) return;
    if (event.shiftKey) selection.stretchTo({ row: lastRow(target), column: lastColumn(target) });
    else selection.choose(target);
  };
  const onMouseOver = (event: MouseEvent) => {
    const target = event.buttons === 1 && !isTyping ? areaAtMouse(event.target) : undefined;
    if (target) selection.stretchTo({ row: lastRow(target), column: lastColumn(target) });
  };

  return (
    <div ref={sheet} className="sheet" id="sheet" role="tabpanel" aria-label={view.name}>
      <FormulaRow
        address={address}
        editText={cell.editText}
        editing={editing}
        bar={bar}
        onKeyDown={keys.inBar}
        onGo={go}
        onBack={focusGrid}
        onLeave={leave}
      />
      {view.hiddenRules.length > 0 && <p className="sheet-note">{previewText.grid.hiddenRules}</p>}
      <div className="frame">
        <div className="scroller" ref={scroller} tabIndex={-1} onScroll={onScroll}>
          <GridTable
            shape={columns.shape}
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
            onKeyDown={keys.inCell}
            onCopy={clipboard.copy}
            onCut={clipboard.cut}
            onPaste={clipboard.paste}
            onLeave={leave}
          />
          <ChoiceList id={listId} picking={picking} onMouseDown={keepFocusInGrid} />
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

/** About how many rows from one on fit into so many pixels: what PageDown moves by. */
function rowsInSight({ rows, defaultHeight }: SheetView, from: number, pixels: number): number {
  let [count, used] = [0, 0];
  for (; used < pixels; count++) {
    used += Math.max(1, rows[from + count]?.likelyHeight ?? defaultHeight);
  }
  return Math.max(1, count - 2);
}
