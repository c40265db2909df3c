import { Button } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { paneText } from '../taskpane.vi';

/** How many items are drawn at once: 5,000 rows would hold the pane up for longer than 200 ms. */
const PAGE = 50;

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item) => ReactNode;
}

/** A list that draws its first items, and more on demand. */
export function ShowMore<Item>({ label, items, keyOf, render }: Props<Item>) {
  const [shown, setShown] = useState(PAGE);
  const hidden = items.length - shown;
  return (
    <>
      <ul className="list entries" aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <Fragment key={keyOf(item, index)}>{render(item)}</Fragment>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {paneText.moreItems(Math.min(hidden, PAGE))}
        </Button>
      )}
    </>
  );
}
