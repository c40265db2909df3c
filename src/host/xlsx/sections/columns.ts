import { MAX_COLUMNS } from '../../model/Area';
import type { Column } from '../../model/Sheet';
import type { XmlElement } from '../../package/parseXml';
import { flag, numeric, outerXml, rewritten, xml } from '../../package/xml';
import type { Section } from '../Section';

/** Eight digits and the margins: 64 pixels, what Excel gives a new sheet. */
export const STANDARD_WIDTH = 9.140625;

export const sheetFormat: Section = {
  name: 'sheetFormatPr',
  read([element], sheet) {
    sheet.defaultHeight = numeric(element?.attributes['defaultRowHeight']) ?? 15;
    sheet.defaultWidth = numeric(element?.attributes['defaultColWidth']) ?? STANDARD_WIDTH;
  },
  write(sheet, [element]) {
    const width = sheet.defaultWidth === STANDARD_WIDTH ? undefined : sheet.defaultWidth;
    const height =
      element?.attributes['defaultRowHeight'] === undefined || sheet.defaultHeight !== 15
        ? sheet.defaultHeight
        : element.attributes['defaultRowHeight'];
    return rewritten(element, 'sheetFormatPr', { defaultColWidth: width, defaultRowHeight: height }, '');
  },
};

const KNOWN = new Set(['min', 'max', 'hidden', 'style']);

export const columns: Section = {
  name: 'cols',
  read([list], sheet) {
    for (const element of list?.children ?? []) {
      const [first, last] = reach(element);
      for (let column = first; column <= last; column++) sheet.columns.set(column, readColumn(element));
    }
  },
  write(sheet) {
    const runs: Run[] = [];
    for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
      const run = runs.at(-1);
      if (run?.last === index - 1 && isSame(run.column, column)) run.last = index;
      else runs.push({ first: index, last: index, column });
    }
    const items = runs.map((run) => writeRun(run, sheet.defaultWidth));
    return items.length === 0 ? '' : xml('cols', {}, items.join(''));
  },
};

/** Columns side by side of the same settings. */
interface Run {
  readonly first: number;
  last: number;
  readonly column: Column;
}

/** The first and the last column of an element, counted from 0. */
function reach({ attributes }: XmlElement): readonly [first: number, last: number] {
  const first = Math.max(1, Math.round(numeric(attributes['min']) ?? 1));
  return [first - 1, Math.min(numeric(attributes['max']) ?? first, MAX_COLUMNS) - 1];
}

const readColumn = (element: XmlElement): Column => ({
  width: numeric(element.attributes['width']),
  hidden: flag(element.attributes['hidden']),
  style: numeric(element.attributes['style']),
  element,
});

const isSame = (a: Column, b: Column) =>
  a.element === b.element && a.width === b.width && a.hidden === b.hidden && a.style === b.style;

/** Columns that nobody touched stay as they stood, whatever is written beside them. */
function writeRun({ first, last, column }: Run, standard: number): string {
  const { element } = column;
  if (element && isSame(column, readColumn(element)) && reach(element).join() === `${first},${last}`)
    return outerXml(element);
  const others = Object.entries(element?.attributes ?? {}).filter(([name]) => !KNOWN.has(name));
  return xml('col', {
    min: first + 1,
    max: last + 1,
    ...Object.fromEntries(others),
    ...widthAttributes(column, standard),
    style: column.style === undefined || column.style === 0 ? undefined : column.style,
    hidden: column.hidden || undefined,
  });
}

/** A width that did not change is written as it stood, whether somebody set it or Excel did. */
function widthAttributes({ width, element }: Column, standard: number) {
  if (width === numeric(element?.attributes['width']) && width !== undefined) return {};
  return {
    width: width ?? standard,
    customWidth: width === undefined ? undefined : true,
    bestFit: undefined,
  };
}
