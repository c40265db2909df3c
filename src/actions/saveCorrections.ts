import { choiceEdits, type ChoiceChange } from '../domain/analysis/choiceEdits';
import { changeSettings } from '../workbook/changeSettings';
import type { Action } from './Action';

/** Remembers in the workbook what the user decided about its reading, beside what was decided before. */
export const saveCorrections: Action<ChoiceChange, void> = (change) =>
  changeSettings((stored) => choiceEdits(stored, change));
