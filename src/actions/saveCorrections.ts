import { choiceEdits, type ChoiceChange } from '../domain/analysis/choiceEdits';
import { actionLabels } from './actions.vi';
import { changeSettings } from '../workbook/changeSettings';
import type { Action } from './Action';

/** Remembers in the workbook what the user decided about its reading, beside what was decided before. */
export const saveCorrections: Action<ChoiceChange, void> = {
  id: 'saveCorrections',
  label: actionLabels.saveCorrections,
  run: (change) => changeSettings((stored) => choiceEdits(stored, change)),
};
