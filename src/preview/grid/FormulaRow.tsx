import { useState, type KeyboardEventHandler, type RefObject } from 'react';
import { parseArea } from '../../host/model/address';
import type { Area } from '../../host/model/Area';
import { previewText } from '../previewText.vi';
import type { CellEditing } from './useCellEditing';

interface Props {
  readonly address: string;
  readonly areaAddress: string;
  readonly editText: string;
  readonly editing: CellEditing;
  readonly bar: RefObject<HTMLTextAreaElement>;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onGo: (area: Area) => void;
  readonly onAnnounce: (text: string) => void;
  readonly onLeave: (to: Element) => void;
}

const { grid: text } = previewText;

/** Name box and formula bar. */
export function FormulaRow({
  address,
  editText,
  editing,
  bar,
  onKeyDown,
  onGo,
  onAnnounce,
  onLeave,
  areaAddress,
}: Props) {
  const { draft } = editing;
  return (
    <div className="formula-row">
      <NameBox key={areaAddress} address={address} onGo={onGo} onAnnounce={onAnnounce} />
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
        onKeyDown={(event) => {
          // Until something is changed it is a text box like any other, and Tab goes on to the grid.
          if (draft) onKeyDown(event);
          else if (event.key === 'Enter') event.preventDefault();
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget instanceof Element) onLeave(relatedTarget);
        }}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly address: string;
  readonly onGo: (area: Area) => void;
  readonly onAnnounce: (text: string) => void;
}

function NameBox({ address, onGo, onAnnounce }: NameBoxProps) {
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const area = parseArea(typed ?? address);
    if (area) onGo(area);
    else onAnnounce(text.noSuchCell(typed ?? ''));
    setTyped(undefined);
  };
  return (
    <input
      className="name-box"
      spellCheck={false}
      autoComplete="off"
      aria-label={text.nameBox}
      title={text.nameBoxHint}
      value={typed ?? address}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') go();
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
