import type { Edit } from '../sheet/Edit';
import { parseCellReference } from '../sheet/parseCellReference';

/** Puts one text into each of these cells ("Sheet!B7"); formats stay. */
export function replaceTexts(cells: readonly string[], text: string): readonly Edit[] {
  return cells.flatMap((cell): Edit[] => {
    const place = parseCellReference(cell);
    return place ? [{ kind: 'cells', ...place, values: [[text]] }] : [];
  });
}
