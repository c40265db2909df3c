import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { previewText } from '../previewText.vi';
import { isForInputMethod } from './isForInputMethod';

interface Props {
  readonly address: string;
  /** False when the text leads nowhere. */
  readonly onGo: (text: string) => boolean;
  readonly onLeave: () => void;
}

const { grid: text } = previewText;

/** Says which cell is active, and goes to what is typed in it. */
export function NameBox({ address, onGo, onLeave }: Props) {
  const [typed, setTyped] = useState<string>();

  const go = (box: HTMLInputElement) => {
    if (typed?.trim() === '') onLeave();
    else if (!onGo(typed ?? address)) {
      // Selected, the address makes room for what is typed next.
      flushSync(() => setTyped(undefined));
      box.select();
    }
  };
  const keys: Readonly<Record<string, (box: HTMLInputElement) => void>> = { Enter: go, Escape: onLeave };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = isForInputMethod(event.nativeEvent) ? undefined : keys[event.key];
    if (!act) return;
    // What the browser would do next it does where the focus is by then: in the cell.
    event.preventDefault();
    act(event.currentTarget);
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
      onKeyDown={onKeyDown}
    />
  );
}
