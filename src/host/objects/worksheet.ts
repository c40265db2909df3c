import { activateSheet } from '../edit/activate';
import { touched } from '../edit/changed';
import { deleteSheet } from '../edit/deleteSheet';
import { moveSheet } from '../edit/moveSheet';
import { renameSheet } from '../edit/renameSheet';
import { requireOpenStructure } from '../edit/requireWritable';
import { cellArea, between, WHOLE_SHEET } from '../model/Area';
import { usedArea } from '../model/cells';
import { resolveColor } from '../model/resolveColor';
import type { Sheet } from '../model/Sheet';
import {
  choice,
  flagValue,
  given,
  integer,
  numberValue,
  optionalFlag,
  optionalInteger,
  optionalText,
  textValue,
} from '../protocol/args';
import { HostError } from '../protocol/HostError';
import { arranges, does, gets, opens, readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { wireName } from '../protocol/wireName';
import type { Session } from '../protocol/Session';
import { colorValue } from './colorValue';
import { eventMethods } from './eventMethods';
import { addressedRange, areaOf, areasArgument, areasRef, rangeRef } from './rangeArgs';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function setVisibility(session: Session, sheet: Sheet, value: keyof typeof VISIBILITIES): void {
  requireOpenStructure(session);
  const { workbook } = session;
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  const [next] = others;
  if (value !== 'Visible' && !next)
    throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.');
  sheet.visibility = VISIBILITIES[value];
  if (value !== 'Visible' && workbook.activeSheet === sheet && next) activateSheet(session, next);
  touched(session, sheet);
}

export const worksheet: ObjectType<Sheet> = {
  since: '1.1',
  id: ({ id }) => ({ Id: id }),
  properties: {
    id: readOnly('1.1', ({ id }) => id),
    name: readWrite(
      '1.1',
      ({ name }) => name,
      (sheet, value, session) => renameSheet(session, sheet, textValue(value, 'name')),
    ),
    position: readWrite(
      '1.1',
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, value, session) =>
        moveSheet(session, sheet, numberValue(value, 'position', 0, session.workbook.sheets.length - 1)),
    ),
    visibility: readWrite(
      '1.1',
      ({ visibility }) => wireName(visibility),
      (sheet, value, session) =>
        setVisibility(session, sheet, choice(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')),
    ),
    tabColor: readWrite(
      '1.7',
      ({ tabColor }, { workbook }) => resolveColor(tabColor, workbook.styles, ''),
      (sheet, value) => {
        sheet.tabColor = value === '' ? undefined : { rgb: colorValue(value, 'tabColor') };
      },
    ),
    showGridlines: readOnly('1.8', ({ showGridlines }) => showGridlines),
    // The client sets showGridlines and showHeadings by these names.
    gridlines: {
      since: '1.8',
      write(sheet, value, session) {
        sheet.showGridlines = flagValue(value, 'showGridlines');
        touched(session, sheet);
      },
    },
  },
  navigation: {
    autoFilter: opens('1.9', (sheet) => ref('AutoFilter', sheet)),
    customProperties: opens('1.12', (sheet) => ref('WorksheetCustomPropertyCollection', sheet)),
    freezePanes: opens('1.7', (sheet) => ref('WorksheetFreezePanes', sheet)),
    horizontalPageBreaks: opens('1.9', (sheet) => ref('PageBreakCollection', sheet)),
    names: opens('1.4', (sheet) => ref('NamedItemCollection', { sheet })),
    pageLayout: opens('1.9', (sheet) => ref('PageLayout', sheet)),
    protection: opens('1.2', (sheet) => ref('WorksheetProtection', sheet)),
    tables: opens('1.1', (sheet) => ref('TableCollection', { sheets: [sheet] })),
  },
  methods: {
    activate: arranges('1.1', (sheet, _, session) => activateSheet(session, sheet)),
    delete: does('1.1', (sheet, _, session) => deleteSheet(session, sheet)),
    getCell: gets('1.1', (sheet, args) =>
      rangeRef(sheet, cellArea(integer(args, 0, 'row'), integer(args, 1, 'column'))),
    ),
    getRange: gets('1.1', (sheet, args, session) => {
      const address = optionalText(args, 0, 'address');
      if (address === undefined) return rangeRef(sheet, WHOLE_SHEET);
      const target = addressedRange(session, sheet, address);
      return rangeRef(target.sheet, areaOf(target));
    }),
    getRanges: gets('1.9', (sheet, args, session) =>
      areasRef(
        sheet,
        given(args, 0) === null ? [WHOLE_SHEET] : areasArgument(args, 0, sheet, session, 'address'),
      ),
    ),
    getRangeByIndexes: gets('1.7', (sheet, args) => {
      const [row, column] = [integer(args, 0, 'startRow'), integer(args, 1, 'startColumn')];
      return rangeRef(
        sheet,
        between(
          row,
          column,
          row + optionalInteger(args, 2, 'rowCount', 1) - 1,
          column + optionalInteger(args, 3, 'columnCount', 1) - 1,
        ),
      );
    }),
    // A blank sheet has a used range of one cell, says the documentation.
    getUsedRange: gets('1.1', (sheet, args) =>
      rangeRef(sheet, usedArea(sheet, optionalFlag(args, 0, 'valuesOnly')) ?? cellArea(0, 0)),
    ),
    getUsedRangeOrNullObject: gets('1.4', (sheet, args) => {
      const used = usedArea(sheet, optionalFlag(args, 0, 'valuesOnly'));
      return used ? rangeRef(sheet, used) : null;
    }),
    ...eventMethods('1.7', { changed: '_RegisterDataChangedEvent' }, (sheet: Sheet) => sheet.id),
  },
};
