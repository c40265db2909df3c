import type { Row, Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { parseXml } from '../package/parseXml';
import { withChildren } from '../package/patchXml';
import type { Span } from '../package/replaceSpans';
import { child } from '../package/xml';
import { followSections } from './carried/followParts';
import { extensionPriorities } from './extensionRules';
import { SECTION_ORDER, SECTIONS } from './sections/sections';
import { writeRows } from './writeRows';

/** The sections that refer to parts of their own, with the relationships in place. */
export type LinkedSections = ReadonlyMap<string, string>;

/** The worksheet part, piece by piece, or undefined when nothing on the sheet changed. */
export function writeSheet(
  workbook: Workbook,
  sheet: Sheet,
  linked: LinkedSections,
): Iterable<string> | undefined {
  const { source } = sheet;
  const changed = new Map<string, string>();
  for (const section of SECTIONS) {
    const elements = source?.root.children.filter(({ name }) => name === section.name) ?? [];
    const written = section.write(sheet, elements, workbook.styles);
    if (source?.baseline.get(section.name) !== written)
      changed.set(section.name, linked.get(section.name) ?? written);
  }
  const areRowsSame = source?.rows === sheet.rows.size && sameRows(sheet.rows);
  const moved = followSections(sheet, MODELLED, { own: sheet, moves: workbook.moves });
  const inOthers = [...moved, ...extensionPriorities(sheet).filter((span) => !isWithin(span, moved))];
  if (source && areRowsSame && changed.size === 0 && inOthers.length === 0) return undefined;
  if (areRowsSame) return [withSections(workbook, sheet, changed, inOthers)];
  const text = withSections(workbook, sheet, changed.set('sheetData', NO_ROWS), inOthers);
  return withRows(text, writeRows(workbook, sheet));
}

const sameRows = (rows: ReadonlyMap<number, Row>) => [...rows.values()].every(({ xml }) => xml !== undefined);

const MODELLED = new Set(['sheetData', ...SECTIONS.map(({ name }) => name)]);

const isWithin = (span: Span, others: readonly Span[]) =>
  others.some(({ start, end }) => start <= span.start && end >= span.end);

/** The part with what changed of its sections, and in what is not modelled. */
function withSections(
  workbook: Workbook,
  { source }: Sheet,
  changed: ReadonlyMap<string, string>,
  inOthers: readonly Span[],
): string {
  const { main, relationships } = workbook.source.namespaces;
  if (!source) {
    const content = SECTION_ORDER.map((name) => changed.get(name) ?? '').join('');
    return `<worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;
  }
  const refers =
    source.root.attributes['xmlns:r'] === undefined &&
    [...changed.values()].some((text) => text.includes(' r:'));
  return withChildren(
    source.root,
    SECTION_ORDER,
    changed,
    refers ? { 'xmlns:r': relationships } : {},
    inOthers,
  );
}

const NO_ROWS = '<sheetData></sheetData>';

function* withRows(text: string, rows: Iterable<string>): Generator<string> {
  const data = child(parseXml(text), 'sheetData');
  yield text.slice(0, data?.inner);
  yield* rows;
  yield text.slice(data?.close);
}
