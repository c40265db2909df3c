import type { KeyboardEventHandler, RefObject } from 'react';
import { previewText } from '../previewText.vi';
import { NameBox } from './NameBox';
import type { CellEditing } from './useCellEditing';

interface Props {
  readonly address: string;
  readonly editText: string;
  readonly editing: CellEditing;
  readonly bar: RefObject<HTMLTextAreaElement>;
  readonly onKeyDown: KeyboardEventHandler;
  /** False when a text of the name box leads nowhere. */
  readonly onGo: (text: string) => boolean;
  readonly onLeave: (to: Element) => void;
  readonly onBack: () => void;
}

const { grid: text } = previewText;

/** Name box and formula bar. */
export function FormulaRow({ address, editText, editing, bar, onKeyDown, onGo, onLeave, onBack }: Props) {
  const { draft } = editing;
  return (
    <div className="formula-row">
      <NameBox address={address} onGo={onGo} onLeave={onBack} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <textarea
        ref={bar}
        className="formula-bar"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={`${text.formulaBar} ${address}`}
        value={draft?.text ?? editText}
        onClick={() => {
          if (!draft) editing.begin(editText, 'edit');
        }}
        onChange={({ target }) =>
          draft ? editing.change(target.value) : editing.begin(target.value, 'edit')
        }
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof Element) onLeave(relatedTarget);
        }}
      />
    </div>
  );
}
