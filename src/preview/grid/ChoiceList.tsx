import { useLayoutEffect, useRef, type MouseEventHandler } from 'react';
import { previewText } from '../previewText.vi';
import type { ChoicePicking } from './useChoices';

interface Props {
  readonly id: string;
  readonly picking: ChoicePicking;
  readonly onMouseDown: MouseEventHandler;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The arrow and the list of a cell with data validation; keys reach them through the cell editor. */
export function ChoiceList({ id, picking, onMouseDown }: Props) {
  const { isOpen, items, chosen, toggle, pick } = picking;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, chosen]);
  if (items.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="choice-arrow"
        tabIndex={-1}
        aria-label={previewText.grid.choices}
        aria-expanded={isOpen}
        onMouseDown={onMouseDown}
        onClick={toggle}
      >
        <svg viewBox="0 0 10 6" aria-hidden>
          <path d="M1 1l4 4 4-4" />
        </svg>
      </button>
      {isOpen && (
        <ul ref={list} id={id} role="listbox" className="choices" aria-label={previewText.grid.choices}>
          {items.map((item, index) => (
            <li
              key={index}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={onMouseDown}
              onClick={() => pick(item)}
            >
              {item}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
