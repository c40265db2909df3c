import { settingsAsJson } from '../domain/settings/settingsAsJson';
import { SETTINGS_KEY } from '../domain/settings/storedSettings';
import type { Settings } from '../domain/settings/Settings';
import { changeSettings } from '../workbook/changeSettings';
import type { Action } from './Action';

/** Stores the settings in the workbook, so that they travel with the file. */
export const saveSettings: Action<{ readonly settings: Settings }, void> = ({ settings }) =>
  changeSettings(() => [{ kind: 'setting', key: SETTINGS_KEY, value: settingsAsJson(settings) }]);
