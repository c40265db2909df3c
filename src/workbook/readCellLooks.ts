import type { LookGroup, Place } from '../domain/sheet/Ground';
import type { Line, LineSide, Look, LookValue } from '../domain/sheet/Look';
import type { Area } from '../domain/sheet/Snapshot';
import { blocksOf } from './blocksOf';
import { halveRows } from './halveRows';
import { readHalving } from './readHalving';

const FONT = {
  name: true,
  size: true,
  color: true,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  subscript: true,
  superscript: true,
} as const;
const ALIGNMENT = {
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  textOrientation: true,
  shrinkToFit: true,
  readingOrder: true,
} as const;
const PROTECTION = { locked: true, formulaHidden: true } as const;
const BORDERS = { style: true, weight: true, color: true } as const;
const FILL = { color: true, pattern: true } as const;
const WHOLE = [
  'style',
  'numberFormat',
  ...Object.keys(FONT).map((name) => `format/font/${name}`),
  ...Object.keys(ALIGNMENT).map((name) => `format/${name}`),
  ...Object.keys(PROTECTION).map((name) => `format/protection/${name}`),
  'format/fill/color',
  'format/fill/pattern',
  'format/borders/items/style',
].join();

/** An answer tells about 1 KB of a cell; 4 MB leaves room below Excel's 5 MB. */
const CELLS_PER_BLOCK = 4_000;

/**
 * How cells look, alike ones together, by place. One request where every place is alike throughout and has no lines; the others are
 * read cell by cell.
 */
export async function readCellLooks(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly (readonly LookGroup[])[]> {
  if (places.length === 0) return [];
  const reads = places.map((place) => loadAlike(context, place));
  await context.sync();
  const groups: (readonly LookGroup[])[] = [];
  for (const [i, place] of places.entries()) {
    const look = reads[i]?.();
    groups.push(
      look ? [{ sheet: place.sheet, areas: [place.area], look }] : await readCellByCell(context, place),
    );
  }
  return groups;
}

const rangeOf = (context: Excel.RequestContext, { sheet, area }: Place): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

/** undefined where cells differ or have lines: of these Excel tells what runs along the edges. */
function loadAlike(context: Excel.RequestContext, place: Place): () => Look | undefined {
  const range = rangeOf(context, place).load(WHOLE);
  return () => {
    const { style, numberFormat, format } = range;
    const formats = new Set(numberFormat.flat());
    const look = {
      style,
      numberFormat: [...formats][0] as string,
      font: pick(format.font.toJSON(), FONT),
      fill: fillOf(format.fill),
      alignment: pick(format.toJSON(), ALIGNMENT),
      protection: pick(format.protection.toJSON(), PROTECTION),
    };
    const parts: readonly unknown[] = [look.font, look.alignment, look.protection].flatMap(Object.values);
    const isAlike =
      formats.size === 1 &&
      format.fill.color !== '' &&
      (format.fill.pattern as unknown) !== null &&
      [style as unknown, ...parts].every((value) => value !== null) &&
      format.borders.items.every((border) => border.style === 'None');
    return isAlike ? look : undefined;
  };
}

async function readCellByCell(context: Excel.RequestContext, place: Place): Promise<LookGroup[]> {
  const looks: (readonly Look[])[] = [];
  for (const area of blocksOf(place.area, CELLS_PER_BLOCK)) {
    const blocks = await readHalving(area, halveRows, (part) => readBlock(context, { ...place, area: part }));
    looks.push(...blocks.flat());
  }
  return groupsOf(place, looks);
}

async function readBlock(context: Excel.RequestContext, place: Place): Promise<Look[][]> {
  const range = rangeOf(context, place).load('numberFormat');
  const cells = range.getCellProperties({
    style: true,
    format: { ...ALIGNMENT, font: FONT, fill: FILL, borders: BORDERS, protection: true },
  });
  await context.sync();
  return cells.value.map((row, i) =>
    row.map((cell, j) => lookOf(cell, String(range.numberFormat[i]?.[j] ?? 'General'))),
  );
}

function lookOf({ style, format = {} }: Excel.CellProperties, numberFormat: string): Look {
  const { font = {}, fill, borders = {}, protection = {}, ...alignment } = format;
  return {
    style: style ?? 'Normal',
    numberFormat,
    font: pick(font, FONT),
    fill: fillOf(fill ?? {}),
    alignment: pick(alignment, ALIGNMENT),
    protection: pick(protection, PROTECTION),
    lines: Object.fromEntries(
      SIDES.flatMap((side): [LineSide, Line][] => {
        const { style: line, weight = 'Thin', color = '#000000' } = borders[side] ?? {};
        return line === undefined || line === 'None' ? [] : [[side, { style: line, weight, color }]];
      }),
    ),
  };
}

const SIDES: readonly LineSide[] = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

/** A cell without a fill reads as white. */
const fillOf = ({ color = '', pattern }: Excel.CellPropertiesFill): string =>
  pattern === 'None' ? '' : color;

function pick(from: object, names: Readonly<Record<string, true>>): Record<string, LookValue> {
  const values = new Map<string, LookValue>(Object.entries(from));
  return Object.fromEntries(
    Object.keys(names).flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Cells of one look as few areas: runs down each column, columns side by side where they run alike. */
function groupsOf({ sheet, area }: Place, looks: readonly (readonly Look[])[]): LookGroup[] {
  const groups = new Map<string, { look: Look; areas: Area[] }>();
  for (let j = 0; j < area.columnCount; j += 1) {
    const column = area.column + j;
    looks.forEach((cells, i) => {
      const look = cells[j];
      if (!look) return;
      const key = JSON.stringify(look);
      const group = groups.get(key) ?? { look, areas: [] };
      groups.set(key, group);
      const last = group.areas.at(-1);
      if (last?.column === column && last.row + last.rowCount === area.row + i)
        group.areas[group.areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      else group.areas.push({ row: area.row + i, column, rowCount: 1, columnCount: 1 });
    });
  }
  return [...groups.values()].map(({ look, areas }) => ({ sheet, look, areas: sideBySide(areas) }));
}

function sideBySide(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  const ending = new Map<string, number>();
  for (const area of areas) {
    const rows = `${area.row},${area.rowCount}`;
    const index = ending.get(`${rows},${area.column}`);
    const left = index === undefined ? undefined : joined[index];
    if (index !== undefined && left) joined[index] = { ...left, columnCount: left.columnCount + 1 };
    ending.set(`${rows},${area.column + 1}`, index ?? joined.length);
    if (index === undefined) joined.push(area);
  }
  return joined;
}
