import { MAX_COLUMNS } from '../../model/Area';
import type { Column } from '../../model/Sheet';
import { flag, numeric, rewritten, xml } from '../../package/xml';
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
  read([element], sheet) {
    for (const { attributes } of element?.children ?? []) {
      const first = Math.max(1, Math.round(numeric(attributes['min']) ?? 1));
      const last = Math.min(numeric(attributes['max']) ?? first, MAX_COLUMNS);
      const others = Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN.has(name)));
      for (let column = first; column <= last; column++) {
        sheet.columns.set(column - 1, {
          width: numeric(attributes['width']),
          hidden: flag(attributes['hidden']),
          style: numeric(attributes['style']),
          attributes: others,
        });
      }
    }
  },
  write(sheet) {
    const runs: { first: number; last: number; key: string; column: Column }[] = [];
    for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
      const key = JSON.stringify([column.width, column.hidden, column.style, column.attributes]);
      const run = runs.at(-1);
      if (run?.key === key && run.last === index - 1) run.last = index;
      else runs.push({ first: index, last: index, key, column });
    }
    const items = runs.map(({ first, last, column }) =>
      xml('col', {
        min: first + 1,
        max: last + 1,
        ...column.attributes,
        ...widthAttributes(column, sheet.defaultWidth),
        style: column.style === undefined || column.style === 0 ? undefined : column.style,
        hidden: column.hidden || undefined,
      }),
    );
    return items.length === 0 ? '' : xml('cols', {}, items.join(''));
  },
};

/** A width that did not change is written as it stood, whether somebody set it or Excel did. */
function widthAttributes({ width, attributes }: Column, standard: number) {
  if (width === numeric(attributes['width']) && width !== undefined) return {};
  return {
    width: width ?? standard,
    customWidth: width === undefined ? undefined : true,
    bestFit: undefined,
  };
}
