import { parseIsoDate } from '../calendar/formatDate';
import type { Settings } from './Settings';
import { normalizeText, singleLine } from '../text/normalizeText';
import { defaultSettings } from './defaultSettings';
import { settingTexts } from './settings.vi';

/** What is wrong with one field; `field` '' when the whole is no object. */
interface SettingProblem {
  readonly field: string;
  readonly message: string;
}

export type SettingsReading =
  | { readonly kind: 'understood'; readonly settings: Settings }
  | { readonly kind: 'notUnderstood'; readonly problems: readonly SettingProblem[] };

type Parsed<Value> = { readonly value: Value } | { readonly message: string };
type FieldParsers = { readonly [Field in keyof Settings]: (written: unknown) => Parsed<Settings[Field]> };

/** Longest text that still fits its line of the letterhead, in characters. */
const MAX_TEXT = 300;
const MAX_LINES = 30;
const MAX_SOON_DAYS = 366;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const text = (written: unknown): Parsed<string> => {
  if (typeof written !== 'string') return { message: settingTexts.notText };
  const value = singleLine(written);
  return value.length <= MAX_TEXT ? { value } : { message: settingTexts.tooLong(MAX_TEXT) };
};

/** A list of texts, or one text with a line each; blank lines are dropped. */
const lines = (written: unknown): Parsed<readonly string[]> => {
  const list: unknown = typeof written === 'string' ? normalizeText(written).split('\n') : written;
  if (!Array.isArray(list)) return { message: settingTexts.notList };
  const read = list.map(text);
  const wrong = read.find((line) => 'message' in line);
  if (wrong) return wrong;
  const value = read.flatMap((line) => ('value' in line && line.value !== '' ? [line.value] : []));
  return value.length <= MAX_LINES ? { value } : { message: settingTexts.tooManyLines(MAX_LINES) };
};

const oneOf =
  <Choice extends string>(...choices: readonly Choice[]) =>
  (written: unknown): Parsed<Choice> => {
    const value = choices.find((choice) => choice === written);
    return value === undefined ? { message: settingTexts.notOneOf(choices) } : { value };
  };

const dateOrNull = (written: unknown): Parsed<Settings['unitSince']> => {
  if (written === null || written === '') return { value: null };
  const value = typeof written === 'string' ? parseIsoDate(written) : undefined;
  return value ? { value } : { message: settingTexts.notDate };
};

const wholeNumber =
  (least: number, most: number, message: string) =>
  (written: unknown): Parsed<number> =>
    typeof written === 'number' && Number.isInteger(written) && written >= least && written <= most
      ? { value: written }
      : { message };

const yearOrNull = (written: unknown): Parsed<number | null> =>
  written === null || written === ''
    ? { value: null }
    : wholeNumber(FIRST_YEAR, LAST_YEAR, settingTexts.notYear(FIRST_YEAR, LAST_YEAR))(written);

const flag = (written: unknown): Parsed<boolean> =>
  typeof written === 'boolean' ? { value: written } : { message: settingTexts.notFlag };

const FIELDS: FieldParsers = {
  reportKind: oneOf('asPlan', 'ksttc', 'plan'),
  planName: text,
  decision: text,
  parentAgency: text,
  agency: text,
  place: text,
  number: text,
  symbol: text,
  addressees: lines,
  signerAuthority: text,
  signerTitle: text,
  signerName: text,
  recipients: lines,
  periodCalendar: oneOf('decree09', 'calendar'),
  unitSince: dateOrNull,
  planYear: yearOrNull,
  reportDay: wholeNumber(1, 31, settingTexts.notDayOfMonth),
  soonDays: wholeNumber(0, MAX_SOON_DAYS, settingTexts.notDays(MAX_SOON_DAYS)),
  raiseTargets: oneOf('asPlan', 'always', 'never'),
  raiseBy: oneOf('relative', 'points', 'aim'),
  charts: flag,
  outlook: flag,
};

const isField = (key: string): key is keyof Settings => Object.hasOwn(FIELDS, key);

/** Settings from JSON: the fields of Settings by name, `unitSince` as "2025-07-01"; a field left out has its default. */
export function parseSettings(
  json: unknown,
  defaults: Settings = defaultSettings(undefined),
): SettingsReading {
  const reading = parseGivenSettings(json);
  if (reading.kind === 'notUnderstood') return reading;
  return { kind: 'understood', settings: { ...defaults, ...reading.given } };
}

export type GivenSettingsReading =
  | { readonly kind: 'understood'; readonly given: Partial<Settings> }
  | { readonly kind: 'notUnderstood'; readonly problems: readonly SettingProblem[] };

/** As parseSettings, with only the fields that the JSON holds. */
export function parseGivenSettings(json: unknown): GivenSettingsReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { kind: 'notUnderstood', problems: [{ field: '', message: settingTexts.notObject }] };
  }
  const problems: SettingProblem[] = [];
  const given: Partial<Settings> = {};
  for (const [field, written] of Object.entries(json)) {
    const parsed = isField(field) ? FIELDS[field](written) : { message: settingTexts.unknownField };
    if ('message' in parsed) problems.push({ field, message: parsed.message });
    else Object.assign(given, { [field]: parsed.value });
  }
  return problems.length > 0 ? { kind: 'notUnderstood', problems } : { kind: 'understood', given };
}
