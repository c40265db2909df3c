import type { RowReading } from './RowReading';

/** A row of data with the rows that go on with it. */
export interface RowGroup {
  readonly head: RowReading;
  readonly rows: readonly number[];
}

/** Sections, tasks and indicators in order, each with its continuation rows. */
export function groupRows(readings: readonly RowReading[]): readonly RowGroup[] {
  const groups: { head: RowReading; rows: number[] }[] = [];
  for (const reading of readings) {
    if (reading.kind === 'section' || reading.kind === 'task' || reading.kind === 'indicator') {
      groups.push({ head: reading, rows: [reading.row] });
    } else if (reading.kind === 'continuation') {
      groups.at(-1)?.rows.push(reading.row);
    }
  }
  return groups;
}
