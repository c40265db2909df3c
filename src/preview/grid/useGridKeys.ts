import { useRef, useState, type KeyboardEvent, type KeyboardEventHandler, type RefObject } from 'react';
import { WHOLE_SHEET } from '../../host/model/Area';
import { previewText } from '../previewText.vi';
import { isForInputMethod } from './isForInputMethod';
import { motionOf } from './motionOf';
import type { CellEditing } from './useCellEditing';
import type { ChoicePicking } from './useChoices';
import type { GridSelection } from './useSelection';

interface Grid {
  readonly selection: GridSelection;
  readonly editing: CellEditing;
  readonly choices: ChoicePicking;
  readonly editText: string;
  readonly input: RefObject<HTMLTextAreaElement>;
  /** Rows in sight. */
  readonly page: () => number;
  readonly clear: () => void;
  readonly announce: (text: string) => void;
}

interface GridKeys {
  readonly inCell: KeyboardEventHandler;
  readonly inBar: KeyboardEventHandler;
  /** The mouse or another control takes over: what was pressed before means nothing any more. */
  readonly forget: () => void;
}

/** What a key does in the grid and in its formula bar: Excel's keys. */
export function useGridKeys(grid: Grid): GridKeys {
  const { editing, choices } = grid;
  const [isLeaving, setLeaving] = useState(false);
  const pressed = useRef('');

  /** A key that is still down since it was pressed in another control has been used there. */
  const isOurs = ({ repeat, code }: KeyboardEvent['nativeEvent']) => {
    if (!repeat) pressed.current = code;
    return pressed.current === code;
  };
  const inCell = (event: KeyboardEvent) => {
    if (!isOurs(event.nativeEvent)) event.preventDefault();
    else if (!isForInputMethod(event.nativeEvent)) take(event);
  };
  const take = (event: KeyboardEvent) => {
    setLeaving(event.key === 'Escape' && !editing.draft && !choices.isOpen);
    if (event.key === 'Tab' && isLeaving) return;
    if (choices.takeKey(event)) event.preventDefault();
    else if (editing.draft ? typingKey(grid, event) : readyKey(grid, event)) event.preventDefault();
  };
  return {
    inCell,
    inBar: (event) => {
      // Until something is changed it is a text box like any other, and Tab goes on to the grid.
      if (editing.draft) inCell(event);
      else if (isOurs(event.nativeEvent) && event.key === 'Enter') event.preventDefault();
    },
    forget: () => {
      pressed.current = '';
      setLeaving(false);
    },
  };
}

/** True when the key was used. */
function readyKey(
  { selection, editing, editText, page, clear, announce }: Grid,
  event: KeyboardEvent,
): boolean {
  const { key, shiftKey } = event;
  const withCtrl = event.ctrlKey || event.metaKey;
  const motion = event.altKey ? undefined : motionOf(event, page());
  if (motion) {
    selection.move(motion, shiftKey && key !== 'Tab' && key !== 'Enter');
    return true;
  }
  if (withCtrl && key.toLowerCase() === 'a') {
    selection.choose(WHOLE_SHEET);
    return true;
  }
  switch (key) {
    case 'F2':
      editing.begin(editText, 'edit');
      return true;
    case 'Backspace':
      editing.begin('', 'enter');
      return true;
    case 'Delete':
      clear();
      return true;
    case 'Escape':
      announce(previewText.grid.leaving);
      return true;
    default:
      return false;
  }
}

function typingKey({ selection, editing, input, announce }: Grid, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const leaves =
    key === 'Enter' ||
    key === 'Tab' ||
    (editing.draft?.mode === 'enter' && key.startsWith('Arrow') && !shiftKey);
  if (key === 'Enter' && altKey) {
    insertLineBreak(
      event.currentTarget instanceof HTMLTextAreaElement ? event.currentTarget : input.current,
      editing,
    );
    return true;
  }
  if (leaves && !(altKey || ((ctrlKey || metaKey) && key !== 'Enter'))) {
    const motion = motionOf({ key, shiftKey, ctrlKey: false, metaKey: false }, 1);
    if (editing.commit() && motion) selection.move(motion, false);
    input.current?.focus({ preventScroll: true });
    return true;
  }
  // The page saves: what is being typed must be in the file.
  if ((ctrlKey || metaKey) && key.toLowerCase() === 's') editing.commit();
  switch (key) {
    case 'Escape':
      editing.cancel();
      announce(previewText.grid.cancelled);
      input.current?.focus({ preventScroll: true });
      return true;
    case 'F2':
      editing.toggleMode();
      return true;
    default:
      return false;
  }
}

function insertLineBreak(box: HTMLTextAreaElement | null, editing: CellEditing): void {
  if (!box) return;
  box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
  editing.change(box.value);
}
