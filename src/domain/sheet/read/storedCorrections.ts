import type { ColumnCorrection } from './findTables';

/** Workbook setting that remembers which columns the user corrected. */
export const CORRECTIONS_KEY = 'tthc.columns';

/** [] where nothing is stored or the stored text is damaged. */
export function storedCorrections(stored: string | undefined): readonly ColumnCorrection[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter(isCorrection) : [];
  } catch {
    return [];
  }
}

function isCorrection(item: unknown): item is ColumnCorrection {
  return (
    typeof item === 'object' &&
    item !== null &&
    ['sheet', 'header', 'role'].every((key) => typeof (item as Record<string, unknown>)[key] === 'string')
  );
}
