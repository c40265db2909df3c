import type { ReactNode } from 'react';

interface Props {
  /** undefined for an item that leads nowhere. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
  /** What else can be done with it; a button may not stand inside a button. */
  readonly below?: ReactNode;
}

/** One item of a list: the whole of it goes to its cell in Excel. */
export function ItemButton({ onClick, children, below }: Props) {
  return (
    <li>
      {onClick === undefined ? (
        <div className="item">{children}</div>
      ) : (
        <button type="button" className="item plain-button" onClick={onClick}>
          {children}
        </button>
      )}
      {below !== undefined && below !== false && <div className="below">{below}</div>}
    </li>
  );
}
