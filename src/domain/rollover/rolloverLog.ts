import type { TypedCell } from '../sheet/TypedCell';
import { writtenText } from '../sheet/writtenText';
import { advanceCell } from './advanceCell';
import { advanceYears, type Advanced } from './advanceYears';
import { replaceSuperseded, supersededIn } from './replaceSuperseded';
import type { Change, Superseded } from './Rollover';
import type { Place } from './successors';

/** Moves texts and deadlines on by a year, and keeps what became of them. */
export interface RolloverLog {
  readonly planYear: number;
  readonly changes: readonly Change[];
  readonly superseded: readonly Superseded[];
  readonly text: (written: string, cell: string, place?: Place) => string;
  readonly deadline: (typed: TypedCell) => TypedCell;
  /** New names alone, of a text whose cell is told of already. */
  readonly name: (office: string) => string;
  readonly add: (change: Change) => void;
}

/** `isWanted`: whether the name of the successor with this key is taken. */
export function rolloverLog(planYear: number, isWanted: (key: string) => boolean): RolloverLog {
  const changes: Change[] = [];
  const superseded: Superseded[] = [];
  const renamed = (text: string, cell: string, place: Place): string => {
    superseded.push(
      ...supersededIn(text, place).map(({ successor, written }) => {
        const { key, after, source, isCertain } = successor;
        return { key, cell, written, after, source, isCertain, isReplaced: after !== '' && isWanted(key) };
      }),
    );
    return replaceSuperseded(text, place, isWanted);
  };
  const tell = (cell: string, before: string, after: string, kept: Advanced['kept']): void => {
    if (after !== before) changes.push({ kind: 'moved', cell, before, after });
    for (const reason of new Set(kept.map((each) => each.reason))) {
      const years = new Set(kept.filter((each) => each.reason === reason).map(({ year }) => year));
      changes.push({ kind: 'kept', cell, before, years: [...years], reason });
    }
  };
  return {
    ...{ planYear, changes, superseded },
    text: (written, cell, place = 'text') => {
      const { text, kept } = advanceYears(written, planYear);
      const after = renamed(text, cell, place);
      tell(cell, written.normalize('NFC'), after, kept);
      return after;
    },
    deadline: (typed) => {
      const { cell: moved, kept } = advanceCell(typed, planYear);
      const value = typeof moved.value === 'string' ? renamed(moved.value, typed.cell, 'text') : moved.value;
      const next = { ...moved, value };
      tell(typed.cell, writtenText(typed), writtenText(next), kept);
      return next;
    },
    name: (office) => replaceSuperseded(office, 'offices', isWanted),
    add: (change) => changes.push(change),
  };
}
