import { rectangle } from '../edit/writeValues';
import { cellArea, isWholeColumns, isWholeRows } from '../model/Area';
import { styleNumberAt } from '../model/cells';
import { styleAt, styleName } from '../model/Styles';
import type { Json } from '../model/Workbook';
import { given, isObject, objectValue, type JsonObject } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { answers, does, type Method, type Property } from '../protocol/ObjectType';
import type { Session } from '../protocol/Session';
import { areaOf } from './rangeArgs';
import { rangeBorder } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { formatProtection, rangeFormat } from './rangeFormat';
import type { AreasTarget, RangeTarget } from './Targets';

/** Something of one cell, which hangs on its style alone. */
type Reader = (cell: AreasTarget, session: Session) => Json;

/** Formats cell by cell, in one call for a whole range; written so are fonts. */
export const CELL_PROPERTIES: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: answers('1.9', (target, args, session) => {
    const read = cellReader(given(args, 0));
    const known = new Map<number, Json>();
    return cellsOf(target).map((cells) =>
      cells.map(({ cell, row, column }): Json => {
        const style = styleNumberAt(target.sheet, row, column);
        const properties = known.get(style) ?? read(cell, session);
        known.set(style, properties);
        return properties;
      }),
    );
  }),
  setCellProperties: does('1.9', (target, args, session) => {
    const cells = cellsOf(target);
    rectangle(given(args, 0), areaOf(target), 'cellPropertiesData').forEach((row, i) =>
      row.forEach((properties, j) => {
        const found = cells[i]?.[j];
        if (found === undefined) return;
        for (const [name, value] of Object.entries(fontOf(properties)))
          fontProperty(name).write?.(found.cell, value, session, args);
      }),
    );
  }),
};

/** What { style: true, format: { font: { bold: true } } } asks for. */
function cellReader(asked: Json): Reader {
  const { style, format = {} } = objectValue(asked, 'cellPropertiesLoadOptions', ['style', 'format']);
  const { font, fill, borders, protection, ...others } = objectValue(format, 'format', FORMAT_PARTS);
  return record({
    ...(style === true ? { style: styleOf } : {}),
    format: record({
      ...readersOf(others, rangeFormat.properties),
      ...partOf('font', font, (asked) => readersOf(asked, rangeFont.properties)),
      ...partOf('fill', fill, (asked) => readersOf(asked, rangeFill.properties)),
      ...partOf('borders', borders, bordersOf),
      ...(protection === true ? { protection: PROTECTION } : {}),
    }),
  });
}

type Readers = Readonly<Record<string, Reader>>;

const partOf = (name: string, asked: Json | undefined, readers: (asked: JsonObject) => Readers): Readers =>
  asked !== undefined && isObject(asked) ? { [name]: record(readers(asked)) } : {};

const FORMAT_PARTS = [
  'font',
  'fill',
  'borders',
  'protection',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
  'textOrientation',
  'shrinkToFit',
  'readingOrder',
];

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
} as const;

/** The same is told of every edge. */
function bordersOf(asked: JsonObject): Readers {
  const ofEdge = (edge: string): Reader =>
    record(
      Object.fromEntries(
        wanted(asked).map((name): [string, Reader] => [
          name,
          (range, session) => rangeBorder.properties[name]?.read?.({ range, edge }, session) ?? null,
        ]),
      ),
    );
  return Object.fromEntries(Object.entries(EDGES).map(([side, edge]) => [side, ofEdge(edge)]));
}

const record =
  (readers: Readers): Reader =>
  (cell, session) =>
    Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(cell, session)]));

const readersOf = (asked: JsonObject, known: Readonly<Record<string, Property<AreasTarget>>>): Readers =>
  Object.fromEntries(
    wanted(asked).map((name): [string, Reader] => [
      name,
      (cell, session) => known[name]?.read?.(cell, session) ?? null,
    ]),
  );

/** The properties that are asked for with `true`. */
const wanted = (asked: JsonObject): string[] => Object.keys(asked).filter((name) => asked[name] === true);

const PROTECTION = record(readersOf({ locked: true, formulaHidden: true }, formatProtection.properties));

const styleOf: Reader = ({ sheet, areas: [area] }, { workbook: { styles } }) =>
  area ? styleName(styles, styleAt(styles, styleNumberAt(sheet, area.row, area.column))) : null;

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

interface OneCell {
  readonly row: number;
  readonly column: number;
  readonly cell: AreasTarget;
}

/** Each cell as a target of its own. */
function cellsOf({ sheet, ...target }: RangeTarget): readonly (readonly OneCell[])[] {
  const area = areaOf({ sheet, ...target });
  if (isWholeColumns(area) || isWholeRows(area))
    throw invalidArgument('Whole rows and columns have no cell properties.');
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_cell, j): OneCell => {
      const [row, column] = [area.row + i, area.column + j];
      return { row, column, cell: { sheet, areas: [cellArea(row, column)] } };
    }),
  );
}
