import { useRef, type KeyboardEvent } from 'react';
import { previewText } from './previewText.vi';

export interface SheetTab {
  readonly name: string;
  /** "#RRGGBB" */
  readonly color: string | undefined;
}

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

export function SheetTabs({ tabs, active, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ name }) => name === active);
    const to = Math.min(tabs.length - 1, Math.max(0, at + step));
    const tab = tabs[to];
    if (!tab) return;
    onActivate(tab.name);
    const element = list.current?.children[to];
    if (element instanceof HTMLElement) element.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={previewText.tabs.label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, color }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === active}
          aria-controls="sheet"
          tabIndex={name === active ? 0 : -1}
          onClick={() => onActivate(name)}
        >
          {name}
          {color !== undefined && <span className="tab-color" style={{ backgroundColor: color }} />}
        </button>
      ))}
    </div>
  );
}

/** Sheet names may hold spaces; ids may not. */
export const tabId = (name: string) => `tab-${encodeURIComponent(name)}`;
