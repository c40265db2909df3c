import type { Workbook } from '../model/Workbook';
import { arranges, gets, opens, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { text } from '../protocol/args';
import { forgetReference } from './keepReference';
import { rangeRef } from './rangeArgs';

export const workbook: ObjectType<Workbook> = {
  since: '1.1',
  properties: {},
  navigation: {
    functions: opens('1.2', (book) => ref('Functions', book)),
    worksheets: opens('1.1', (book) => ref('WorksheetCollection', book)),
    names: opens('1.1', () => ref('NamedItemCollection', { sheet: undefined })),
    settings: opens('1.4', (book) => ref('SettingCollection', book)),
    tables: opens('1.1', (book) => ref('TableCollection', book)),
    protection: opens('1.7', (book) => ref('WorkbookProtection', book)),
  },
  methods: {
    getSelectedRange: gets('1.1', ({ activeSheet }) => rangeRef(activeSheet, activeSheet.selection)),
    _RemoveReference: arranges('1.1', (_, args, session) =>
      forgetReference(session, text(args, 0, 'referenceId')),
    ),
  },
};
