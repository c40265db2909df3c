import type { ReactNode } from 'react';

interface Props {
  /** undefined for an item that leads nowhere. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One item of a list: the whole of it goes to its cell in Excel. */
export function ItemButton({ onClick, children }: Props) {
  return (
    <li>
      {onClick === undefined ? (
        <div className="item">{children}</div>
      ) : (
        <button type="button" className="item plain-button" onClick={onClick}>
          {children}
        </button>
      )}
    </li>
  );
}
