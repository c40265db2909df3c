import { foldText } from '../../text/foldText';
import { headerLevels, LEVELS } from './headerLevels';
import { readLabel } from './readLabel';

/**
 * Columns that together say one thing: "Thời gian – Quý I | Thời gian – Quý II", "Đã hoàn thành | Chưa hoàn thành".
 */
export interface Series {
  readonly kind: 'periods' | 'states' | 'offices';
  /** By column of the header, from 0: what a tick in it says. */
  readonly ticks: ReadonlyMap<number, string>;
}

interface Part {
  readonly kind: 'periods' | 'states';
  /** The levels over it of other kinds: the months of "Thời gian – Quý I – T1" and "Thời gian – Quý II – T4" are one series. */
  readonly head: string;
  readonly tick: string;
}

export function columnSeries(headers: readonly string[]): readonly Series[] {
  const parts = headers.flatMap((header, column) => {
    const part = readPart(header);
    return part ? [{ ...part, column }] : [];
  });
  const groups = new Map<string, (typeof parts)[number][]>();
  for (const part of parts) {
    const key = `${part.kind} ${part.head}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (!first || !second) return [];
    return [{ kind: first.kind, ticks: new Map(group.map(({ column, tick }) => [column, tick])) }];
  });
}

function readPart(header: string): Part | undefined {
  const levels = [...headerLevels(header)];
  const lowest = (levels.pop() ?? '').replace(/\([^)]*\)/g, ' ').trim();
  const kind = kindOf(lowest);
  if (!kind) return undefined;
  const own = levels.filter((level) => kindOf(level) === kind);
  const head = levels.filter((level) => !own.includes(level));
  return {
    kind,
    head: foldText(head.join(LEVELS)),
    // "Đã hoàn thành – Quá hạn" tells both together.
    tick: kind === 'states' ? [...own, lowest].join(' ') : ofItsYear(lowest, levels.join(LEVELS)),
  };
}

function kindOf(lowest: string): Part['kind'] | undefined {
  const { concept } = readLabel(lowest);
  if (concept === 'period' || /^(?:nam )?20\d\d(?: 20\d\d)?$/.test(foldText(lowest))) return 'periods';
  return concept === 'state' ? 'states' : undefined;
}

/** "Thời gian thực hiện năm 2026 – Tháng 1": of that year. */
function ofItsYear(lowest: string, upper: string): string {
  const { year } = readLabel(foldText(upper));
  return year === undefined || /20\d\d/.test(lowest) ? lowest : `${lowest} năm ${year}`;
}
