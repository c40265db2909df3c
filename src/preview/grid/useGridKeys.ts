import { useState, type KeyboardEvent, type RefObject } from 'react';
import { WHOLE_SHEET } from '../../host/model/Area';
import { previewText } from '../previewText.vi';
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

/** What a key does in the grid: Excel's keys. */
export function useGridKeys(grid: Grid): (event: KeyboardEvent) => void {
  const { editing, choices } = grid;
  const [isLeaving, setLeaving] = useState(false);

  return (event) => {
    if (isForInputMethod(event.nativeEvent)) return;
    setLeaving(event.key === 'Escape' && !editing.draft && !choices.isOpen);
    if (event.key === 'Tab' && isLeaving) return;
    if (choices.takeKey(event)) event.preventDefault();
    else if (editing.draft ? typingKey(grid, event) : readyKey(grid, event)) event.preventDefault();
  };
}

interface ComposingKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The key belongs to an input method that is composing; Safari says so by 229 alone (W3C UI Events 7.3.1). */
const isForInputMethod = ({ isComposing, keyCode }: ComposingKey) => isComposing || keyCode === 229;

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
