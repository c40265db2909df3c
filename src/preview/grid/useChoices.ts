import { useState, type KeyboardEvent } from 'react';
import type { Choices } from '../../host/view/SheetView';

export interface ChoicePicking {
  readonly isOpen: boolean;
  readonly items: readonly string[];
  readonly chosen: number;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly pick: (item: string) => void;
  /** True when the key was for the list. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

/** The drop-down list of a cell with data validation; Alt+arrow down opens it, as in Excel. */
export function useChoices(
  choices: Choices | undefined,
  text: string,
  enter: (text: string) => void,
): ChoicePicking {
  const [chosen, setChosen] = useState<number>();
  const items = choices?.dropDown === true ? choices.items : [];
  const isOpen = chosen !== undefined && items.length > 0;
  const close = () => setChosen(undefined);
  const open = () => setChosen(Math.max(0, items.indexOf(text)));
  const pick = (item: string) => {
    close();
    enter(item);
  };

  const takeKey = ({ key, altKey }: KeyboardEvent): boolean => {
    if (items.length === 0) return false;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (isOpen) close();
      else open();
      return true;
    }
    if (chosen === undefined) return false;
    switch (key) {
      case 'ArrowDown':
        setChosen(Math.min(items.length - 1, chosen + 1));
        return true;
      case 'ArrowUp':
        setChosen(Math.max(0, chosen - 1));
        return true;
      case 'Home':
        setChosen(0);
        return true;
      case 'End':
        setChosen(items.length - 1);
        return true;
      case 'Enter':
      case 'Tab':
        pick(items[chosen] ?? '');
        return true;
      case 'Escape':
        close();
        return true;
      default:
        close();
        return false;
    }
  };
  return { isOpen, items, chosen: chosen ?? 0, toggle: isOpen ? close : open, close, pick, takeKey };
}
