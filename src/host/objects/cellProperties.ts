import { rectangle } from '../edit/writeValues';
import { cellArea, isWholeColumns, isWholeRows } from '../model/Area';
import type { Json } from '../model/Workbook';
import { given, isObject, objectValue, type JsonObject } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { answers, does, type Method, type Property } from '../protocol/ObjectType';
import { areaOf } from './rangeArgs';
import { rangeFont } from './rangeFont';
import type { AreasTarget, RangeTarget } from './Targets';

/** Formats cell by cell, in one call for a whole range: of the fonts only. */
export const CELL_PROPERTIES: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: answers('1.9', (target, args, session) => {
    const wanted = Object.entries(fontOf(given(args, 0)))
      .filter(([, isWanted]) => isWanted === true)
      .map(([name]) => ({ name, property: fontProperty(name) }));
    return cellsOf(target).map((cells) =>
      cells.map((cell): Json => {
        const font = wanted.map(({ name, property }) => [name, property.read?.(cell, session) ?? null]);
        return { format: { font: Object.fromEntries(font) as JsonObject } };
      }),
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

/** { format: { font: … } }, all of it optional. */
function fontOf(properties: Json): JsonObject {
  const { format = {} } = objectValue(properties, 'cellProperties', ['format']);
  const { font = {} } = objectValue(format, 'format', ['font']);
  return isObject(font) ? font : {};
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
