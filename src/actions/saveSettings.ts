import { actionLabels } from '../domain/messages.vi';
import { settingsAsJson } from '../domain/report/settingsAsJson';
import { SETTINGS_KEY } from '../domain/report/storedSettings';
import type { Settings } from '../domain/Settings';
import { queueEdits } from '../workbook/applyEdits';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';

/** Stores the settings in the workbook, so that they travel with the file. */
export const saveSettings: Action<{ readonly settings: Settings }, void> = {
  id: 'saveSettings',
  label: actionLabels.saveSettings,
  run: ({ settings }) =>
    runExcel(async (context) => {
      queueEdits(context, [{ kind: 'setting', key: SETTINGS_KEY, value: settingsAsJson(settings) }]);
      await context.sync();
    }),
};
