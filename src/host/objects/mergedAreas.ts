import { containsCell, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { HostError } from '../protocol/HostError';

/** getMergedAreas fails above this many areas, says the documentation. */
const MOST_AREAS = 512;

/** Only the merges whose first cell lies inside: Excel's own quirk (OfficeDev/office-js#3611). */
export function mergedAreas(sheet: Sheet, area: Area): Area[] {
  const areas = sheet.merges.filter(({ row, column }) => containsCell(area, row, column));
  if (areas.length > MOST_AREAS)
    throw new HostError('RangeExceedsLimit', `More than ${MOST_AREAS} merged areas.`);
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
