import { cellArea } from '../model/Area';
import type { Workbook } from '../model/Workbook';
import { arranges, gets, opens, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { text } from '../protocol/args';
import { eventMethods } from './eventMethods';
import { forgetReference } from './keepReference';
import { areasRef, rangeRef } from './rangeArgs';

export const workbook: ObjectType<Workbook> = {
  since: '1.1',
  properties: {
    name: readOnly('1.7', () => 'Book1.xlsx'),
    readOnly: readOnly('1.8', () => false),
  },
  navigation: {
    application: opens('1.1', (book) => ref('Application', book)),
    worksheets: opens('1.1', (book) => ref('WorksheetCollection', book)),
    names: opens('1.1', () => ref('NamedItemCollection', { sheet: undefined })),
    tables: opens('1.1', ({ sheets }) => ref('TableCollection', { sheets })),
    settings: opens('1.4', (book) => ref('SettingCollection', book)),
    properties: opens('1.7', (book) => ref('DocumentProperties', book)),
    protection: opens('1.7', (book) => ref('WorkbookProtection', book)),
    _Runtime: opens('1.5', (book) => ref('Runtime', book)),
  },
  methods: {
    getSelectedRange: gets('1.1', ({ activeSheet }) => rangeRef(activeSheet, activeSheet.selection)),
    getSelectedRanges: gets('1.9', ({ activeSheet }) => areasRef(activeSheet, [activeSheet.selection])),
    getActiveCell: gets('1.7', ({ activeSheet }) =>
      rangeRef(activeSheet, cellArea(activeSheet.selection.row, activeSheet.selection.column)),
    ),
    ...eventMethods('1.13', { activated: '_RegisterActivatedEvent' }, () => 'Workbook'),
    _RemoveReference: arranges('1.1', (_, args, session) =>
      forgetReference(session, text(args, 0, 'referenceId')),
    ),
    _RemoveAllReferences: arranges('1.1', (_, _args, session) => {
      for (const id of [...session.kept.keys()]) forgetReference(session, id);
    }),
  },
};
