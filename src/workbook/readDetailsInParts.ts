import type { Area } from '../domain/sheet/Snapshot';
import { blocksOf } from './blocksOf';
import { halveList } from './halveList';
import { loadMerged, loadOwnRules } from './loadDetails';
import type { Frame } from './loadSheet';
import { officeErrorCode } from './officeError';
import { readHalving } from './readHalving';

/** Every merged area covers two cells at least, so this many cells hold 512 areas at most: see loadMerged. */
const CELLS_PER_PART = 1024;

/** For sheets with too many merged areas to be told at once; where they cannot be told in parts either they are left out. */
export async function readDetailsInParts<T extends Frame>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  frames: T[],
): Promise<T[]> {
  const ownRules = sheets.map((sheet) => loadOwnRules(sheet.getUsedRange(true)));
  await context.sync();
  const ruled = frames.map((frame, i) => ({ ...frame, ownRules: ownRules[i]?.() ?? [] }));
  try {
    const parts: readonly Part[] = sheets.flatMap((sheet, i) => partsOf(sheet, frames[i]?.used));
    const read = (some: readonly Part[]): Promise<Part[]> => readMerged(context, some);
    const found = (await readHalving(parts, halveList, read)).flat();
    return ruled.map((frame, i) => ({
      ...frame,
      merged: distinct(found.filter(({ sheet }) => sheet === sheets[i])),
    }));
  } catch (error) {
    if (officeErrorCode(error) === undefined) throw error;
    return ruled;
  }
}

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

const partsOf = (sheet: Excel.Worksheet, used: Area | undefined): Part[] =>
  used === undefined || used.rowCount === 0
    ? []
    : blocksOf(used, CELLS_PER_PART).map((area) => ({ sheet, area }));

async function readMerged(context: Excel.RequestContext, parts: readonly Part[]): Promise<Part[]> {
  const reads = parts.map(({ sheet, area: { row, column, rowCount, columnCount } }) => {
    const merged = loadMerged(sheet.getRangeByIndexes(row, column, rowCount, columnCount));
    return () => merged().map((area) => ({ sheet, area }));
  });
  await context.sync();
  return reads.flatMap((read) => read());
}

/** An area over the edge of two parts may be told twice. */
const distinct = (parts: readonly Part[]): readonly Area[] => [
  ...new Map(parts.map(({ area }) => [`${area.row},${area.column}`, area])).values(),
];
