import { formulaJson, toJson, valueType } from '../cell/cellJson';
import { formatValue } from '../cell/formatValue';
import { between } from '../model/Area';
import { cellName, quotedSheet } from '../model/address';
import { cellAt, styleNumberAt } from '../model/cells';
import { styleAt } from '../model/Styles';
import type { Json } from '../model/Workbook';
import { integer } from '../protocol/args';
import { itemNotFound } from '../protocol/HostError';
import { answers, gets, opens, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { rangeRef } from './rangeArgs';
import type { Targets } from './Targets';

type View = Targets['RangeView'];

const each = ({ rows, columns }: View, read: (row: number, column: number) => Json): Json =>
  rows.map((row) => columns.map((column) => read(row, column)));

/** The visible cells of a range. */
export const rangeView: ObjectType<View> = {
  since: '1.3',
  properties: {
    values: readOnly('1.3', (view) => each(view, (row, column) => toJson(cellAt(view.sheet, row, column)))),
    formulas: readOnly('1.3', (view) =>
      each(view, (row, column) => formulaJson(cellAt(view.sheet, row, column))),
    ),
    valueTypes: readOnly('1.3', (view) =>
      each(view, (row, column) => valueType(cellAt(view.sheet, row, column))),
    ),
    text: readOnly('1.3', (view, { workbook }) =>
      each(view, (row, column) =>
        formatValue(
          cellAt(view.sheet, row, column)?.value ?? null,
          styleAt(workbook.styles, styleNumberAt(view.sheet, row, column)).numberFormat,
          workbook,
        ),
      ),
    ),
    numberFormat: readOnly('1.3', (view, { workbook }) =>
      each(
        view,
        (row, column) => styleAt(workbook.styles, styleNumberAt(view.sheet, row, column)).numberFormat,
      ),
    ),
    cellAddresses: readOnly('1.3', (view) =>
      each(view, (row, column) => `${quotedSheet(view.sheet.name)}!${cellName(row, column)}`),
    ),
    rowCount: readOnly('1.3', ({ rows }) => rows.length),
    columnCount: readOnly('1.3', ({ columns }) => columns.length),
    index: readOnly('1.3', ({ index }) => index),
  },
  navigation: { rows: opens('1.3', (view) => ref('RangeViewCollection', view)) },
  methods: {
    getRange: gets('1.3', ({ sheet, rows, columns }) =>
      rangeRef(sheet, between(rows[0] ?? 0, columns[0] ?? 0, rows.at(-1) ?? 0, columns.at(-1) ?? 0)),
    ),
  },
};

const viewOfRow = ({ sheet, rows, columns }: Targets['RangeViewCollection'], index: number) => {
  const row = rows[index];
  if (row === undefined) throw itemNotFound(`Row ${index} of the view`);
  return ref('RangeView', { sheet, rows: [row], columns, index });
};

export const rangeViewCollection: ObjectType<Targets['RangeViewCollection']> = {
  since: '1.3',
  properties: {},
  navigation: {},
  items: (view) => view.rows.map((_, index) => viewOfRow(view, index)),
  methods: {
    getCount: answers('1.4', ({ rows }) => rows.length),
    getItemAt: gets('1.3', (view, args) => viewOfRow(view, integer(args, 0, 'index'))),
  },
};
