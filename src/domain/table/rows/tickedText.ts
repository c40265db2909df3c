/** What stands in one column of a series, and what a tick there says. */
export interface Ticked {
  readonly text: string;
  readonly tick: string;
}

const TICK = /^(?:x|v|[✓✔☑√•●■▪◼*+])+$/iu;

export const isTick = (text: string): boolean => TICK.test(text.trim());

/** Periods that are ticked side by side are one span: "Quý I đến Quý II, Quý IV". Other texts stand as they are. */
export function tickedPeriods(columns: readonly Ticked[]): string {
  const spans: { from: string; to: string; last: number }[] = [];
  columns.forEach(({ text, tick }, i) => {
    if (text === '') return;
    const open = spans.at(-1);
    if (!isTick(text)) spans.push({ from: text, to: text, last: NaN });
    else if (open?.last === i - 1) Object.assign(open, { to: tick, last: i });
    else spans.push({ from: tick, to: tick, last: i });
  });
  return spans.map(({ from, to }) => (from === to ? from : `${from} đến ${to}`)).join(', ');
}

/** "CT" under "Trạm Y tế" -> "Trạm Y tế chủ trì", as cells of a single column say it; a tick -> "Trạm Y tế". */
export function assignedUnit({ text, tick }: Ticked): string {
  if (text === '' || isTick(text)) return text === '' ? '' : tick;
  return /^p/iu.test(text.trim()) ? `${tick} phối hợp` : `${tick} chủ trì`;
}

/** "Đang thực hiện"; two that are ticked are both told. */
export const tickedStates = (columns: readonly Ticked[]): string =>
  columns
    .filter(({ text }) => text !== '')
    .map(({ text, tick }) => (isTick(text) ? tick : text))
    .join('; ');
