import { useEffect, useState } from 'react';
import type { Choices } from '../../host/view/SheetView';
import { previewText } from '../previewText.vi';
import type { Place } from './Selection';

export interface Draft {
  readonly place: Place;
  readonly text: string;
  /** As Excel's status bar calls it: in "edit" arrow keys move within the text, in "enter" they end the typing. */
  readonly mode: 'enter' | 'edit';
}

export interface CellEditing {
  readonly draft: Draft | undefined;
  /** Why the text was not taken; it can be corrected or given up. */
  readonly refusal: string;
  readonly begin: (text: string, mode: Draft['mode']) => void;
  readonly change: (text: string) => void;
  readonly toggleMode: () => void;
  /** False when the cell does not take the text: the typing goes on. */
  readonly commit: () => boolean;
  readonly cancel: () => void;
  /** Puts a text in at once: a choice from a list. */
  readonly enter: (text: string) => boolean;
}

interface Cell {
  readonly place: Place;
  readonly editText: string;
  readonly choices: Choices | undefined;
}

interface Editable {
  /** '' when done, else why the workbook does not take it. */
  readonly type: (place: Place, text: string) => string;
  readonly setEditing: (isEditing: boolean) => void;
}

/** The typing in one cell, from its first key to Enter or Esc. */
export function useCellEditing(cell: Cell, { type, setEditing }: Editable): CellEditing {
  const [draft, setDraft] = useState<Draft>();
  const [refusal, setRefusal] = useState('');
  useEffect(() => () => setEditing(false), []);

  const stop = () => {
    setDraft(undefined);
    setRefusal('');
    setEditing(false);
  };
  const enter = (text: string, place: Place): boolean => {
    const objection = refusedBy(cell.choices, text);
    if (objection === '') setEditing(false);
    const failure = objection === '' ? type(place, text) : objection;
    if (failure === '') {
      stop();
      return true;
    }
    setEditing(true);
    setDraft({ place, text, mode: 'edit' });
    setRefusal(failure);
    return false;
  };

  return {
    draft,
    refusal,
    begin: (text, mode) => {
      setDraft({ place: cell.place, text, mode });
      setEditing(true);
    },
    change: (text) => {
      setRefusal('');
      setDraft((before) => before && { ...before, text });
    },
    toggleMode: () =>
      setDraft((before) => before && { ...before, mode: before.mode === 'edit' ? 'enter' : 'edit' }),
    commit: () => {
      if (!draft) return true;
      if (draft.text !== cell.editText) return enter(draft.text, draft.place);
      stop();
      return true;
    },
    cancel: stop,
    enter: (text) => enter(text, cell.place),
  };
}

/** Excel's data validation: what is not in the list is refused, or its own message is shown. */
function refusedBy(choices: Choices | undefined, text: string): string {
  if (!choices?.strict || text === '' || text.startsWith('=') || choices.items.includes(text.trim()))
    return '';
  return choices.message === '' ? previewText.grid.notInList(choices.items.join(', ')) : choices.message;
}
