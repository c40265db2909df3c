import { rectangle } from '../edit/writeValues';
import { cellArea, isWholeColumns, isWholeRows } from '../model/Area';
import type { Json } from '../model/Workbook';
import { given, isObject, objectValue, type JsonObject } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { answers, does, type Method, type Property } from '../protocol/ObjectType';
import { areaOf } from './rangeArgs';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import type { AreasTarget, RangeTarget } from './Targets';

/** Formats cell by cell, in one call for a whole range: fonts, and read alone also the horizontal alignment. */
export const CELL_PROPERTIES: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: answers('1.9', (target, args, session) => {
    const { font = {}, ...others } = formatOf(given(args, 0), ALIGNMENT);
    const fonts = wantedOf(font, fontProperty);
    const alignments = wantedOf(others, (name) => rangeFormat.properties[name]);
    const read = (cell: AreasTarget, wanted: typeof fonts) =>
      Object.fromEntries(wanted.map(({ name, property }) => [name, property?.read?.(cell, session) ?? null]));
    return cellsOf(target).map((cells) =>
      cells.map((cell): Json => ({
        format: { ...read(cell, alignments), font: read(cell, fonts) as JsonObject },
      })),
    );
  }),
  setCellProperties: does('1.9', (target, args, session) => {
    const cells = cellsOf(target);
    rectangle(given(args, 0), areaOf(target), 'cellPropertiesData').forEach((row, i) =>
      row.forEach((properties, j) => {
        const cell = cells[i]?.[j];
        if (cell === undefined) return;
        for (const [name, value] of Object.entries(fontOf(properties)))
          fontProperty(name).write?.(cell, value, session, args);
      }),
    );
  }),
};

const ALIGNMENT = ['horizontalAlignment'];

/** { format: { font: … } }, all of it optional. */
function formatOf(properties: Json, known: readonly string[] = []): JsonObject {
  const { format = {} } = objectValue(properties, 'cellProperties', ['format']);
  return objectValue(format, 'format', ['font', ...known]);
}

function fontOf(properties: Json): JsonObject {
  const { font = {} } = formatOf(properties);
  return isObject(font) ? font : {};
}

/** What { bold: true, … } asks for. */
function wantedOf(asked: Json, find: (name: string) => Property<AreasTarget> | undefined) {
  return Object.entries(isObject(asked) ? asked : {})
    .filter(([, isWanted]) => isWanted === true)
    .map(([name]) => ({ name, property: find(name) }));
}

function fontProperty(name: string): Property<AreasTarget> {
  const property = rangeFont.properties[name];
  if (!property) throw invalidArgument(`font has no ${name}.`);
  return property;
}

/** Each cell as a target of its own. */
function cellsOf(target: RangeTarget): readonly (readonly AreasTarget[])[] {
  const area = areaOf(target);
  if (isWholeColumns(area) || isWholeRows(area))
    throw invalidArgument('Whole rows and columns have no cell properties.');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => ({
      sheet: target.sheet,
      areas: [cellArea(area.row + row, area.column + column)],
    })),
  );
}
