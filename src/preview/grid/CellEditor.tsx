import {
  useLayoutEffect,
  type ClipboardEventHandler,
  type KeyboardEventHandler,
  type RefObject,
} from 'react';
import type { CellView } from '../../host/view/SheetView';
import { previewText } from '../previewText.vi';
import { cellId } from './cellId';
import { lookStyle, sideOf } from './lookStyle';
import type { Place } from './Selection';
import type { CellEditing } from './useCellEditing';

interface Props {
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly place: Place;
  readonly address: string;
  readonly cell: CellView;
  readonly editing: CellEditing;
  /** The option chosen in the open drop-down list. */
  readonly optionId: string | undefined;
  readonly listId: string | undefined;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onCopy: ClipboardEventHandler;
  readonly onCut: ClipboardEventHandler;
  readonly onPaste: ClipboardEventHandler;
  readonly onLeave: (to: Element) => void;
}

/**
 * A real text box that always has the grid's focus, unseen until something is typed: input methods for Vietnamese need
 * one from the first key on. It points assistive technology to the active cell (WAI-ARIA 1.2, aria-activedescendant).
 */
export function CellEditor(props: Props) {
  const { input, place, address, cell, editing, listId, optionId } = props;
  const { draft, refusal } = editing;

  useLayoutEffect(() => {
    const box = input.current;
    if (!box) return;
    box.style.height = '0';
    box.style.height = draft ? `${box.scrollHeight}px` : '';
  }, [input, draft]);

  return (
    <textarea
      ref={input}
      className={draft ? 'cell-editor' : 'cell-editor idle'}
      style={draft && { ...lookStyle(cell.look), verticalAlign: undefined, textAlign: sideOf(cell) }}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      aria-label={previewText.grid.editor(address)}
      aria-describedby="grid-keys"
      aria-controls={listId ?? 'grid'}
      aria-activedescendant={optionId ?? (draft ? undefined : cellId(place.row, place.column))}
      aria-invalid={refusal === '' ? undefined : true}
      aria-errormessage={refusal === '' ? undefined : 'cell-refusal'}
      value={draft?.text ?? ''}
      onChange={({ target: { value } }) => {
        if (draft) editing.change(value);
        else if (!isLineBreak(value)) editing.begin(value, 'enter');
      }}
      onKeyDown={props.onKeyDown}
      onCopy={draft ? undefined : props.onCopy}
      onCut={draft ? undefined : props.onCut}
      onPaste={draft ? undefined : props.onPaste}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Element) props.onLeave(relatedTarget);
      }}
    />
  );
}

/** Enter moves on before anything is typed. The character of one that was pressed in the name box can come this late. */
const isLineBreak = (text: string) => /^[\r\n]+$/.test(text);
