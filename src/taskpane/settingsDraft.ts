import { formatDate, isoDate } from '../domain/calendar/formatDate';
import { parseSettings, type SettingsReading } from '../domain/settings/parseSettings';
import type { Settings } from '../domain/settings/Settings';
import { parseTypedDate } from './parseTypedDate';

/** The settings as they stand in the form: lists with a line each, numbers and dates as typed, "true" for a tick. */
export type SettingsDraft = { readonly [Field in keyof Settings]: string };

export function draftOfSettings(settings: Settings): SettingsDraft {
  return {
    ...settings,
    addressees: settings.addressees.join('\n'),
    recipients: settings.recipients.join('\n'),
    unitSince: settings.unitSince === null ? '' : formatDate(settings.unitSince),
    planYear: settings.planYear === null ? '' : String(settings.planYear),
    reportDay: String(settings.reportDay),
    soonDays: String(settings.soonDays),
    charts: String(settings.charts),
    outlook: String(settings.outlook),
  };
}

/** The rules are those of the command line's --settings; only dates are typed in another form here. */
export function settingsOfDraft(draft: SettingsDraft): SettingsReading {
  const unitSince = parseTypedDate(draft.unitSince);
  return parseSettings({
    ...draft,
    unitSince: unitSince === undefined ? draft.unitSince.trim() : isoDate(unitSince),
    planYear: numberIn(draft.planYear),
    reportDay: numberIn(draft.reportDay),
    soonDays: numberIn(draft.soonDays),
    charts: draft.charts === 'true',
    outlook: draft.outlook === 'true',
  });
}

const numberIn = (typed: string): number | string =>
  /^\s*\d+\s*$/.test(typed) ? Number(typed) : typed.trim();
