import type { Motion } from './moveSelection';

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key leads in Excel; `page` is how many rows are in sight. */
export function motionOf({ key, ctrlKey, metaKey, shiftKey }: Key, page: number): Motion | undefined {
  const far = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) return { kind: far ? 'edge' : 'step', rows: arrow[0], columns: arrow[1] };
  switch (key) {
    case 'PageUp':
      return { kind: 'step', rows: -page, columns: 0 };
    case 'PageDown':
      return { kind: 'step', rows: page, columns: 0 };
    case 'Home':
      return far ? { kind: 'start' } : { kind: 'rowStart' };
    case 'End':
      return far ? { kind: 'end' } : undefined;
    case 'Enter':
      return { kind: 'step', rows: shiftKey ? -1 : 1, columns: 0 };
    case 'Tab':
      return { kind: 'step', rows: 0, columns: shiftKey ? -1 : 1 };
    default:
      return undefined;
  }
}
