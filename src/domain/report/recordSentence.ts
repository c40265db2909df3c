import type { FollowedTask } from '../analysis/Analysis';
import { describeDay } from '../calendar/describeDay';
import { isBlank } from '../sheet/TypedCell';
import { foldText } from '../text/foldText';
import { lowerFirst, upperFirst } from '../text/normalLetters';
import { describeTypedCell } from './describeTypedCell';
import { documentName } from './documentName';
import { recordTexts } from './report.vi';
import { taskName } from './taskName';

/** What people recorded of a task, as it stands in a sentence. */
export interface RecordSentence {
  /** Of whom the text speaks; '' where the text says it itself. */
  readonly name: string;
  readonly text: string;
}

/** undefined where nothing is recorded. A record keeps its words; only its first letter and its last mark are ours. */
export function recordSentence(task: FollowedTask, heading: string): RecordSentence | undefined {
  const account = accountOf(task);
  const text = joined(account, documentsOf(task, account), completionsOf(task, account));
  if (text === '') return undefined;
  const speaksForItself = account !== '' && isAbout(account, `${task.content} ${heading}`);
  return speaksForItself
    ? { name: '', text: upperFirst(text) }
    : { name: taskName(task), text: account === '' ? text : continued(text) };
}

/** "Đánh giá sự hài lòng …: đã phát 120 phiếu."; a text that names its period first stands behind a comma. */
export function sentenceOf(names: readonly string[], text: string): string {
  const told = names.filter(Boolean).map((name, index) => (index === 0 ? name : lowerFirst(name)));
  const joint = /^[^.;]{1,30}:\s/u.test(text) ? ', ' : ': ';
  const ended = /[.…!?]$/u.test(text) ? text : `${text}.`;
  return told.length === 0 ? ended : `${told.join('; ')}${joint}${ended}`;
}

/** Lines and bullets of a cell as one text. */
function accountOf({ recorded: { actualResult } }: FollowedTask): string {
  const lines = describeTypedCell(actualResult)
    .split('\n')
    .map((line) => ended(line.replace(/^[-–—+•*\s]+(?=\S)/u, '')))
    .filter((line) => line !== '');
  const text = lines.join('; ');
  return /[\p{L}\d]/u.test(text) ? text : '';
}

const ended = (text: string): string =>
  text
    .trim()
    .replace(/\.{2,}$/u, '…')
    .replace(/(?<![.;,\s])[.;,\s]+$/u, '');

function documentsOf({ recorded: { evidence } }: FollowedTask, account: string): readonly string[] {
  return describeTypedCell(evidence)
    .split(/[;\n]|,(?=\s*\d+\/)/u)
    .map((document) => ended(document.replace(/^[-–—+•*\s]+(?=\S)/u, '')))
    .filter((document) => /[\p{L}\d]/u.test(document) && !account.includes(document))
    .map(documentName);
}

/** Days of a column for them that the account does not tell itself. */
function completionsOf(
  { recorded: { completedOn }, judgement }: FollowedTask,
  account: string,
): readonly string[] {
  if (completedOn === undefined || isBlank(completedOn)) return [];
  return judgement.completedOn
    .filter(({ day, month }) => !new RegExp(`(?<!\\d)0?${day}[/.-]0?${month}(?!\\d)`).test(account))
    .map(describeDay);
}

function joined(account: string, documents: readonly string[], days: readonly string[]): string {
  const { completedOn, completedOnDays } = recordTexts;
  const [first] = days;
  if (documents.length > 1 && documents.length === days.length) {
    const pairs = documents.map((document, index) => `${document}, ${completedOn(days[index] ?? '')}`);
    return account === '' ? pairs.join('; ') : `${account} (${pairs.join('; ')})`;
  }
  const named =
    account === ''
      ? documents.join('; ')
      : documents.length > 0
        ? `${account} (${documents.join('; ')})`
        : account;
  const done =
    first === undefined ? '' : days.length > 1 ? completedOnDays(days.join(', ')) : completedOn(first);
  return [named, done].filter(Boolean).join(', ');
}

/** Words so common that two texts may share them by chance. */
const COMMON = new Set([
  'thuc hien',
  'trien khai',
  'hoan thanh',
  'to chuc',
  'ket qua',
  'ke hoach',
  'tiep tuc',
  'theo quy',
  'quy dinh',
  'da duoc',
  'trong nam',
  'nam 2025',
  'nam 2026',
]);

/** Whether a record shares a word of two syllables with what it is about. */
function isAbout(account: string, about: string): boolean {
  const known = new Set(pairsOf(about));
  return pairsOf(account).some((pair) => known.has(pair));
}

function pairsOf(text: string): readonly string[] {
  const words = foldText(text).split(' ');
  return words
    .slice(1)
    .map((word, index) => `${words[index] ?? ''} ${word}`)
    .filter((pair) => /^[a-z]{2,} [a-z]{2,}$/.test(pair) && !COMMON.has(pair));
}

/** Behind a colon a text goes on with a small letter, unless it begins with a name: "Phòng Tư pháp", "Quý I", "TTHC". */
const continued = (text: string): string =>
  /^\p{Lu}\p{Ll}* \p{Lu}/u.test(text) || /^(?:Đảng|Chính|Quốc|Ủy|Hội đồng)(?!\p{L})/u.test(text)
    ? text
    : lowerFirst(text);
