import { areaName, quotedSheet } from '../model/address';
import type { ObjectType } from '../protocol/ObjectType';
import { opens, readOnly, readWrite } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { CELL_PROPERTIES } from './cellProperties';
import { cellsOf } from './cellsOf';
import { formulaJson, toJson, valueType } from '../cell/cellJson';
import { formatValue } from '../cell/formatValue';
import { isHidden, setHidden } from '../edit/hidden';
import { writeValues } from '../edit/writeValues';
import { writeNumberFormats } from '../edit/writeNumberFormats';
import { namedStyle } from './namedStyle';
import { RANGE_EDITS } from './rangeEdits';
import { RANGE_GETTERS } from './rangeGetters';
import { areaOf } from './rangeArgs';
import { referenceId } from './referenceId';
import type { RangeTarget } from './Targets';

const address = (target: RangeTarget) => `${quotedSheet(target.sheet.name)}!${areaName(areaOf(target))}`;
const areasOf = (target: RangeTarget) => ({ sheet: target.sheet, areas: [areaOf(target)] });

export const range: ObjectType<RangeTarget> = {
  since: '1.1',
  id: referenceId,
  properties: {
    address: readOnly('1.1', address),
    rowIndex: readOnly('1.1', (target) => areaOf(target).row),
    columnIndex: readOnly('1.1', (target) => areaOf(target).column),
    rowCount: readOnly('1.1', (target) => areaOf(target).rows),
    columnCount: readOnly('1.1', (target) => areaOf(target).columns),
    values: readWrite(
      '1.1',
      (target, session) => cellsOf(target, session, ({ cell }) => toJson(cell)),
      (target, value, session) => writeValues(session, target.sheet, areaOf(target), value),
    ),
    formulas: readWrite(
      '1.1',
      (target, session) => cellsOf(target, session, ({ cell }) => formulaJson(cell)),
      (target, value, session) => writeValues(session, target.sheet, areaOf(target), value),
    ),
    text: readOnly('1.1', (target, session) =>
      cellsOf(target, session, ({ cell, style }) =>
        formatValue(cell?.value ?? null, style.numberFormat, session.workbook),
      ),
    ),
    valueTypes: readOnly('1.1', (target, session) => cellsOf(target, session, ({ cell }) => valueType(cell))),
    numberFormat: readWrite(
      '1.1',
      (target, session) => cellsOf(target, session, ({ style }) => style.numberFormat),
      (target, value, session) => writeNumberFormats(session, target.sheet, areaOf(target), value),
    ),
    rowHidden: readWrite(
      '1.2',
      (target) => isHidden(target.sheet, areaOf(target), 'rows'),
      (target, value, session) => setHidden(session, target.sheet, areaOf(target), 'rows', value),
    ),
    columnHidden: readWrite(
      '1.2',
      (target) => isHidden(target.sheet, areaOf(target), 'columns'),
      (target, value, session) => setHidden(session, target.sheet, areaOf(target), 'columns', value),
    ),
    style: {
      ...namedStyle,
      read: (target, session) => namedStyle.read?.(areasOf(target), session) ?? null,
      write: (target, value, session, args) => namedStyle.write?.(areasOf(target), value, session, args),
    },
  },
  navigation: {
    format: opens('1.1', (target) => ref('RangeFormat', areasOf(target))),
    conditionalFormats: opens('1.6', (target) => ref('ConditionalFormatCollection', areasOf(target))),
    dataValidation: opens('1.8', (target) => ref('DataValidation', areasOf(target))),
  },
  methods: { ...RANGE_GETTERS, ...RANGE_EDITS, ...CELL_PROPERTIES },
};
