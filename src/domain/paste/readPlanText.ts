import type { Grid } from '../sheet/Grid';
import { normalizeText } from '../text/normalizeText';
import { filledColumns } from '../table/rows/filledColumns';
import type { PlanText, TextField, TextItem } from './PlanText';
import { splitLabels } from './splitLabels';

/** "I. …", "A) …", "Phần II. …", "Mục A: …" */
const SECTION = /^(?:(?:phần|mục|chương)\s+)?(?<code>[IVX]{1,5}|[A-HĐK])\s*[.):–-]\s*(?<rest>\S.*)$/su;
/** "1. …", "1.2 …", "Nhiệm vụ 3: …" */
const NUMBERED =
  /^(?:(?:nhiệm vụ|công việc|nội dung)\s+(?:số\s+)?)?(?<code>\d{1,3}(?:\.\d{1,3}){0,3})\s*(?:[.):–-]\t?\s*|\t)(?<rest>\D.*|$)$/isu;

interface Line {
  readonly row: number;
  readonly text: string;
}

interface OpenItem {
  readonly kind: 'section' | 'numbered';
  readonly row: number;
  readonly code: string;
  readonly fields: Partial<Record<TextField, string>>;
  last: TextField;
}

/** A plan as running text, numbered items with what each says of offices and times; undefined where there is none. */
export function readPlanText(sheet: Grid): PlanText | undefined {
  const titles: string[] = [];
  const items: OpenItem[] = [];
  for (const line of linesOf(sheet)) {
    const opened = openItem(line);
    if (opened) items.push(opened);
    const item = items.at(-1);
    if (!item) titles.push(line.text);
    else if (!opened) addText(item, line.text.replaceAll('\t', ' '));
  }
  const isTask = tasksAmong(items);
  if (!items.some((item) => isTask(item) && isLabelled(item))) return undefined;
  return {
    titles,
    items: items.flatMap((item): TextItem[] => {
      const { row, code, fields } = item;
      if (isTask(item)) return [{ kind: 'task', row, code, fields }];
      return headsTasks(items, item, isTask) ? [{ kind: 'section', row, code, fields }] : [];
    }),
    skipped: items.filter((item) => !isTask(item) && !headsTasks(items, item, isTask)).map(({ row }) => row),
  };
}

/** The texts of a row make one line, those of a cell with line breaks one each. */
function linesOf(sheet: Grid): readonly Line[] {
  const { row: top, rowCount } = sheet.used;
  return Array.from({ length: rowCount }, (_, i) => top + i).flatMap((row) => {
    const text = filledColumns(sheet, row)
      .map((column) => normalizeText(sheet.textAt(row, column)))
      .join('\t');
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ row, text: line.trim() }]));
  });
}

function openItem({ row, text }: Line): OpenItem | undefined {
  const section = SECTION.exec(text)?.groups;
  const numbered = section ? undefined : NUMBERED.exec(text)?.groups;
  const { code = '', rest = '' } = section ?? numbered ?? {};
  if (code === '') return undefined;
  const item: OpenItem = { kind: section ? 'section' : 'numbered', row, code, fields: {}, last: 'content' };
  addText(item, rest.replaceAll('\t', ' '));
  return item;
}

/** What a line says goes to the field that it names, else on with the one before. */
function addText(item: OpenItem, line: string): void {
  for (const { field = item.last, text } of splitLabels(line)) {
    const before = item.fields[field];
    item.fields[field] = before === undefined || before === '' ? text : `${before}\n${text}`;
    item.last = field;
  }
}

const isLabelled = ({ fields }: OpenItem): boolean =>
  fields.time !== undefined || fields.lead !== undefined || fields.cooperating !== undefined;

/** Numbered items are tasks where their part of the text names offices or times, and none below them does. */
function tasksAmong(items: readonly OpenItem[]): (item: OpenItem) => boolean {
  const tasks = new Set<OpenItem>();
  for (const part of partsOf(items)) {
    if (!part.some((item) => item.kind === 'numbered' && isLabelled(item))) continue;
    for (const item of part) {
      const hasItemsBelow = part.some(({ code }) => code.startsWith(`${item.code}.`));
      if (item.kind === 'numbered' && (isLabelled(item) || !hasItemsBelow)) tasks.add(item);
    }
  }
  return (item) => tasks.has(item);
}

/** The items of each section, its heading first. */
function partsOf(items: readonly OpenItem[]): readonly (readonly OpenItem[])[] {
  const parts: OpenItem[][] = [];
  for (const item of items) {
    const part = parts.at(-1);
    if (item.kind === 'section' || !part) parts.push([item]);
    else part.push(item);
  }
  return parts;
}

/** A heading with a task under it: of its own part, or of the parts of the next level. */
function headsTasks(
  items: readonly OpenItem[],
  heading: OpenItem,
  isTask: (item: OpenItem) => boolean,
): boolean {
  const below = items.slice(items.indexOf(heading) + 1);
  const isLetter = (code: string): boolean => !/^[IVX]+$/.test(code);
  const end = below.findIndex(
    (item) =>
      item.kind === 'section' &&
      (heading.kind === 'numbered' || isLetter(item.code) || !isLetter(heading.code)),
  );
  const own = below.slice(0, end < 0 ? undefined : end);
  return own.some(
    (item) => isTask(item) && (heading.kind === 'section' || item.code.startsWith(`${heading.code}.`)),
  );
}
