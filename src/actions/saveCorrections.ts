import { choiceEdits, type ChoiceChange } from '../domain/choices/choiceEdits';
import { actionLabels } from '../domain/messages.vi';
import { queueEdits } from '../workbook/applyEdits';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';

/** Remembers in the workbook what the user decided about its reading, beside what was decided before. */
export const saveCorrections: Action<ChoiceChange, void> = {
  id: 'saveCorrections',
  label: actionLabels.saveCorrections,
  run: (change) =>
    runExcel(async (context) => {
      const settings = context.workbook.settings.load('items/key,items/value');
      await context.sync();
      const stored = Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)]));
      queueEdits(context, choiceEdits(stored, change));
      await context.sync();
    }),
};
