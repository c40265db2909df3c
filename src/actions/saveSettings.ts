import { actionLabels } from '../domain/messages.vi';
import { settingsAsJson } from '../domain/report/settingsAsJson';
import { SETTINGS_KEY } from '../domain/report/storedSettings';
import type { Settings } from '../domain/Settings';
import { changeSettings } from '../workbook/changeSettings';
import type { Action } from './Action';

/** Stores the settings in the workbook, so that they travel with the file. */
export const saveSettings: Action<{ readonly settings: Settings }, void> = {
  id: 'saveSettings',
  label: actionLabels.saveSettings,
  run: ({ settings }) =>
    changeSettings(() => [{ kind: 'setting', key: SETTINGS_KEY, value: settingsAsJson(settings) }]),
};
