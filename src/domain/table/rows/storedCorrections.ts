import type { ColumnCorrection } from '../header/ColumnCorrection';
import type { SectionCorrection } from './SectionCorrection';

/** Workbook settings that remember which columns and which sections the user corrected. */
export const CORRECTIONS_KEY = 'tthc.columns';
export const SECTIONS_KEY = 'tthc.sections';

type Fields = Readonly<Record<string, unknown>>;

/** [] where nothing is stored or the stored text is damaged. */
export function storedCorrections(stored: string | undefined): readonly ColumnCorrection[] {
  return storedList(stored, isColumnCorrection);
}

export function storedSections(stored: string | undefined): readonly SectionCorrection[] {
  return storedList(stored, isSectionCorrection);
}

export function storedList<Item>(
  stored: string | undefined,
  isItem: (item: unknown) => item is Item,
): readonly Item[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter(isItem) : [];
  } catch {
    return [];
  }
}

function isColumnCorrection(item: unknown): item is ColumnCorrection {
  return (
    isFields(item) &&
    hasTexts(item, ['sheet', 'header', 'role']) &&
    (item['nth'] === undefined || typeof item['nth'] === 'number')
  );
}

const isSectionCorrection = (item: unknown): item is SectionCorrection =>
  isFields(item) && hasTexts(item, ['sheet', 'under', 'content', 'section']);

const isFields = (item: unknown): item is Fields => typeof item === 'object' && item !== null;

const hasTexts = (item: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof item[name] === 'string');
