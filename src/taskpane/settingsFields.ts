import type { Settings } from '../domain/settings/Settings';
import { paneText } from './taskpane.vi';

const text = paneText.settings;

/** One field of the settings form; `choices` by value for a choice. */
export interface SettingsField {
  readonly name: keyof Settings;
  readonly label: string;
  readonly input: 'text' | 'lines' | 'choice' | 'check';
  readonly hint?: string;
  /** In place of parseSettings' message, which speaks of JSON. */
  readonly invalid?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

interface SettingsSection {
  readonly section: string;
  readonly fields: readonly SettingsField[];
}

export const SETTINGS_FIELDS: readonly SettingsSection[] = [
  {
    section: text.agencySection,
    fields: [
      { name: 'reportKind', label: text.reportKind, input: 'choice', choices: text.reportKinds },
      { name: 'planName', label: text.planName, input: 'text' },
      { name: 'decision', label: text.decision, input: 'text', hint: text.decisionHint },
      { name: 'parentAgency', label: text.parentAgency, input: 'text' },
      { name: 'agency', label: text.agency, input: 'text' },
      { name: 'place', label: text.place, input: 'text' },
      { name: 'number', label: text.number, input: 'text', hint: text.numberHint },
      { name: 'symbol', label: text.symbol, input: 'text' },
      { name: 'addressees', label: text.addressees, input: 'lines', hint: text.addresseesHint },
      { name: 'signerAuthority', label: text.signerAuthority, input: 'text' },
      { name: 'signerTitle', label: text.signerTitle, input: 'text', hint: text.signerTitleHint },
      { name: 'signerName', label: text.signerName, input: 'text' },
      { name: 'recipients', label: text.recipients, input: 'lines', hint: text.recipientsHint },
    ],
  },
  {
    section: text.countingSection,
    fields: [
      {
        name: 'planYear',
        label: text.planYear,
        input: 'text',
        hint: text.planYearHint,
        invalid: text.planYearInvalid,
      },
      {
        name: 'periodCalendar',
        label: text.periodCalendar,
        input: 'choice',
        choices: text.periodCalendars,
      },
      {
        name: 'unitSince',
        label: text.unitSince,
        input: 'text',
        hint: text.unitSinceHint,
        invalid: text.unitSinceInvalid,
      },
      {
        name: 'reportDay',
        label: text.reportDay,
        input: 'text',
        hint: text.reportDayHint,
        invalid: text.reportDayInvalid,
      },
      { name: 'soonDays', label: text.soonDays, input: 'text', invalid: text.soonDaysInvalid },
      { name: 'raiseTargets', label: text.raiseTargets, input: 'choice', choices: text.raiseTargetsBy },
      { name: 'raiseBy', label: text.raiseBy, input: 'choice', choices: text.raiseBys },
    ],
  },
  {
    section: text.layoutSection,
    fields: [
      { name: 'charts', label: text.charts, input: 'check' },
      { name: 'outlook', label: text.outlook, input: 'check' },
    ],
  },
];
