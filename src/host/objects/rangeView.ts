import { toJson } from '../cell/cellJson';
import { cellName, quotedSheet } from '../model/address';
import { cellAt } from '../model/cells';
import type { Json } from '../model/Workbook';
import { readOnly, type ObjectType } from '../protocol/ObjectType';
import type { Targets } from './Targets';

type View = Targets['RangeView'];

const each = ({ rows, columns }: View, read: (row: number, column: number) => Json): Json =>
  rows.map((row) => columns.map((column) => read(row, column)));

/** The visible cells of a range. */
export const rangeView: ObjectType<View> = {
  since: '1.3',
  properties: {
    values: readOnly('1.3', (view) => each(view, (row, column) => toJson(cellAt(view.sheet, row, column)))),
    cellAddresses: readOnly('1.3', (view) =>
      each(view, (row, column) => `${quotedSheet(view.sheet.name)}!${cellName(row, column)}`),
    ),
    rowCount: readOnly('1.3', ({ rows }) => rows.length),
  },
  navigation: {},
  methods: {},
};
