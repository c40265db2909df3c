import { foldText } from '../../text/foldText';
import { valueAt } from '../../sheet/cellAt';
import type { Grid } from '../../sheet/Grid';
import type { Span } from '../Table';
import { type Concept, concepts } from './Concept';
import { isVocabulary } from './correctWords';
import { isNumberRow } from '../rows/isNumberRow';
import { LEVELS, saysPeriods } from './headerLevels';
import { readLabel } from './readLabel';
import { filledColumns } from '../rows/filledColumns';

/** A header found at a row: one, two or three rows of labels, perhaps with a number row "(1) (2) (3)" under them. */
export interface Header {
  readonly row: number;
  readonly rowCount: number;
  readonly firstBodyRow: number;
  /** Sheet columns and their labels, the levels joined. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Some column must say what the rows are about. */
const SUBJECTS = concepts(
  'no finerTask task work finerWork nameOrTask heading finerName name indicator step procedureName people detail',
);

const MOST_LEVELS = 3;

/** A label is known that is surer than this. */
const KNOWN = 0.8;

export function findHeader(sheet: Grid, row: number, span?: Span): Header | undefined {
  if (!mayBeLabels(sheet, row, 2, span)) return undefined;
  const levels = [labelsAt(sheet, row, span)];
  for (let depth = 1; depth < MOST_LEVELS; depth += 1) {
    const last = levels.at(-1);
    const next =
      last && mayBeLabels(sheet, row + depth, 1, span)
        ? withNextLevel(sheet, last, row + depth, depth, span)
        : undefined;
    if (!next) break;
    levels.push(next);
  }
  const [top] = levels;
  const labels = levels.at(-1);
  if (!top || !labels || !isHeader(labels)) return undefined;
  const lastLabelRow = row + levels.length - 1;
  // A line over a complete header is a title, no level of it.
  if (levels.length > 1 && !isHeader(top) && isHeader(labelsAt(sheet, row + 1, span))) return undefined;
  const numberRow = isNumberRow(sheet, lastLabelRow + 1, span) ? 1 : 0;
  return { row, rowCount: levels.length, firstBodyRow: lastLabelRow + 1 + numberRow, labels };
}

export type Labels = ReadonlyMap<number, string>;

/** Cheap, since every row of a sheet is asked: labels are short texts, or years. */
function mayBeLabels(sheet: Grid, row: number, least: number, span?: Span): boolean {
  const columns = filledColumns(sheet, row, span);
  if (columns.length < least) return false;
  return columns.every((column) => {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'number' && value >= 2000 && value < 2100) return Number.isInteger(value);
    if (typeof value === 'number' || (typeof value === 'string' && /^\s*\(?\d{1,3}[.)]?\s*$/.test(value)))
      return isUnderPeriods(sheet, row, column);
    return typeof value === 'string' && value.length <= 140;
  });
}

/** The 1 to 12 under a head "Tháng thực hiện" that spans them. */
function isUnderPeriods(sheet: Grid, row: number, column: number): boolean {
  const head = row > 0 ? sheet.mergeAt(row - 1, column) : undefined;
  return (
    head !== undefined && head.columnCount > 1 && saysPeriods(foldText(sheet.textAt(head.row, head.column)))
  );
}

export function labelsAt(sheet: Grid, row: number, span?: Span): Labels {
  return new Map(filledColumns(sheet, row, span).map((column) => [column, sheet.textAt(row, column)]));
}

/**
 * The labels with the row below added, if that row is a further level: its cells stand under a group head ("Cơ quan
 * thực hiện" over "Chủ trì", "Phối hợp"), or finish words that a narrow column broke ("Nội dung" + "công việc").
 */
function withNextLevel(
  sheet: Grid,
  upper: Labels,
  row: number,
  depth: number,
  span?: Span,
): Labels | undefined {
  const lower = labelsAt(sheet, row, span);
  return groupedLabels(sheet, upper, lower, row) ?? finishedLabels(upper, lower, depth > 1);
}

function groupedLabels(sheet: Grid, upper: Labels, lower: Labels, row: number): Labels | undefined {
  const joined = new Map(upper);
  for (const [column, text] of lower) {
    const head = headOver(sheet, upper, lower, { row, column });
    const broken = upper.get(column);
    if (head !== undefined) joined.set(column, head === '' ? text : `${head}${LEVELS}${text}`);
    else if (lower.size > 1 && finishes(broken, text)) joined.set(column, `${broken ?? ''} ${text}`);
    else return undefined;
  }
  return countKnown(joined) > countKnown(upper) || countKnown(lower) * 2 >= lower.size ? joined : undefined;
}

function finishedLabels(upper: Labels, lower: Labels, isThird: boolean): Labels | undefined {
  const areEndings = [...lower].every(([column, text]) => finishes(upper.get(column), text));
  // A single word is an ending only where others were broken before.
  if (lower.size < (isThird ? 1 : 2) || !areEndings) return undefined;
  return new Map([...upper].map(([column, text]) => [column, `${text} ${lower.get(column) ?? ''}`.trim()]));
}

/** Words of headers alone, in lower case unless the label above is in capitals, and no sentence. */
function finishes(label: string | undefined, ending: string): boolean {
  if (label === undefined || /[.;]$/.test(ending) || !isVocabulary(foldText(ending))) return false;
  // "I" under "STT" numbers a section.
  if (readLabel(label).concept === 'no') return false;
  return !/^\p{Lu}/u.test(ending) || label === label.toUpperCase();
}

/** The head over a lower label: '' where nothing stands above, undefined where the label above is whole by itself. */
function headOver(
  sheet: Grid,
  upper: Labels,
  lower: Labels,
  { row, column }: { readonly row: number; readonly column: number },
): string | undefined {
  const merge = sheet.mergeAt(row - 1, column);
  if (merge) {
    if (merge.row + merge.rowCount > row) return undefined;
    if (merge.columnCount > 1) return upper.get(merge.column) ?? '';
  }
  const above = upper.get(column);
  if (above !== undefined) {
    const text = lower.get(column) ?? '';
    const isBroken = finishes(above, text) && readLabel(text).sure <= KNOWN;
    return lower.has(column + 1) && !upper.has(column + 1) && !isBroken ? above : undefined;
  }
  const left = [...upper.keys()].filter((key) => key < column).at(-1);
  const under = left === undefined ? undefined : lower.get(left);
  // What finishes the label on the left stands under no head.
  return left !== undefined && under !== undefined && !finishes(upper.get(left), under)
    ? upper.get(left)
    : '';
}

const countKnown = (labels: Labels): number =>
  [...labels.values()].filter((text) => readLabel(text).sure > KNOWN).length;

const hasSubject = (labels: Labels): boolean =>
  [...labels.values()].some((text) => SUBJECTS.includes(readLabel(text).concept));

/** Labels of one thing. */
const BROADER: Partial<Record<Concept, Concept>> = {
  work: 'task',
  finerTask: 'task',
  finerWork: 'task',
  indicator: 'name',
  finerName: 'name',
};

/** Words that stand in cells as readily as in headers: "Quý II", "Văn bản", "Tổng số". */
const WEAK = concepts('period year procedureName evidence count total category cost');

/**
 * Three different labels of the vocabulary with a subject among them, most cells known. Without "STT" the labels must
 * be of those that cells do not hold; two are enough where the whole row is exact.
 */
export function isHeader(labels: Labels): boolean {
  const texts = [...labels.values()].filter((text) => !/[.;,]$/.test(text));
  const read = texts.map(readLabel).filter(({ sure, concept }) => sure > KNOWN || concept === 'year');
  if (!hasSubject(labels) || read.length * 2 < labels.size) return false;
  const hasNumber = read.some(({ concept }) => concept === 'no');
  const telling = hasNumber ? read : read.filter(({ concept }) => !WEAK.includes(concept));
  const distinct = new Set(telling.map(({ concept }) => BROADER[concept] ?? concept)).size;
  return distinct >= 3 || (distinct === 2 && labels.size === 2 && telling.every(({ sure }) => sure === 1));
}
