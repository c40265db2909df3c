import type { Difference } from './Analysis';
import { differenceMark } from './differenceMark';
import type { Edit } from '../sheet/Edit';
import { samePlace } from '../table/header/columnPlace';
import { sameTask } from '../table/rows/correctSections';
import type { ColumnCorrection, ColumnPlace } from '../table/header/ColumnCorrection';
import type { SectionCorrection, TaskPlace } from '../table/rows/SectionCorrection';
import { CORRECTIONS_KEY, SECTIONS_KEY } from '../table/rows/storedCorrections';
import type { Snapshot } from '../sheet/Snapshot';
import { KEPT_KEY, SHEET_KEY, storedChoices } from './storedChoices';

export type ChoiceChange =
  | { readonly kind: 'column'; readonly correction: ColumnCorrection }
  /** The column is read by our own rules again. */
  | { readonly kind: 'columnBack'; readonly place: ColumnPlace }
  | { readonly kind: 'sections'; readonly corrections: readonly SectionCorrection[] }
  | { readonly kind: 'sectionBack'; readonly place: TaskPlace }
  | { readonly kind: 'keep'; readonly difference: Pick<Difference, 'written' | 'plan'> }
  /** Of several plans this sheet's is followed. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** All differences that were kept are listed again. */
  | { readonly kind: 'listAgain' };

/** What a change of mind makes of the choices that the workbook remembers. */
export function choiceEdits(settings: Snapshot['settings'], change: ChoiceChange): readonly Edit[] {
  const { columns, sections, kept } = storedChoices(settings);
  switch (change.kind) {
    case 'column':
      return store(CORRECTIONS_KEY, [...withoutColumn(columns, change.correction), change.correction]);
    case 'columnBack':
      return store(CORRECTIONS_KEY, withoutColumn(columns, change.place));
    case 'sections':
      return store(SECTIONS_KEY, [
        ...change.corrections.reduce(withoutTask, sections),
        ...change.corrections,
      ]);
    case 'sectionBack':
      return store(SECTIONS_KEY, withoutTask(sections, change.place));
    case 'keep':
      return store(KEPT_KEY, [...new Set([...kept, differenceMark(change.difference)])]);
    case 'sheet':
      return [{ kind: 'setting', key: SHEET_KEY, value: change.sheet }];
    case 'listAgain':
      return store(KEPT_KEY, []);
  }
}

const store = (key: string, list: readonly unknown[]): readonly Edit[] => [
  { kind: 'setting', key, value: JSON.stringify(list) },
];

const withoutColumn = (columns: readonly ColumnCorrection[], place: ColumnPlace): ColumnCorrection[] =>
  columns.filter((column) => !samePlace(column, place));

const withoutTask = (
  sections: readonly SectionCorrection[],
  place: TaskPlace,
): readonly SectionCorrection[] => sections.filter((section) => !sameTask(section, place));
