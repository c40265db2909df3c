import { EVENTS, notify, touched } from '../edit/changed';
import { requireOpenStructure } from '../edit/requireWritable';
import { newSheet } from '../model/newSheet';
import type { Sheet } from '../model/Sheet';
import type { Json, Workbook } from '../model/Workbook';
import { given, optionalText } from '../protocol/args';
import { HostError } from '../protocol/HostError';
import { gets, makes, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { freeSheetNumber } from '../xlsx/tabs';
import { eventMethods } from './eventMethods';
import { checkedSheetName, freeSheetName } from './sheetName';

const STANDARD_WIDTH = 9.140625;

function find({ sheets }: Workbook, key: Json): Sheet | undefined {
  return sheets.find(
    ({ id, name }) => typeof key === 'string' && (id === key || name.toLowerCase() === key.toLowerCase()),
  );
}

function addSheet(session: Session, name: string): Sheet {
  requireOpenStructure(session);
  const { workbook } = session;
  const number = freeSheetNumber(session.sheetNumbers);
  const sheet = {
    ...newSheet(number, checkedSheetName(workbook, name)),
    defaultWidth: STANDARD_WIDTH,
  };
  session.sheetNumbers.add(number);
  workbook.sheets.push(sheet);
  notify(session, EVENTS.added, ['Workbook'], { source: 'Local', worksheetId: sheet.id });
  touched(session, sheet);
  return sheet;
}

export const worksheetCollection: ObjectType<Workbook> = {
  since: '1.1',
  properties: {},
  items: ({ sheets }) => sheets.map((sheet) => ref('Worksheet', sheet)),
  item(workbook, key) {
    const sheet = find(workbook, key);
    return sheet ? ref('Worksheet', sheet) : null;
  },
  methods: {
    add: makes('1.1', (workbook, args, session) =>
      ref('Worksheet', addSheet(session, optionalText(args, 0, 'name') ?? freeSheetName(workbook))),
    ),
    getActiveWorksheet: gets('1.1', ({ activeSheet }) => ref('Worksheet', activeSheet)),
    getFirst: gets('1.5', ({ sheets: [first] }, args) => {
      if (given(args, 0) === true)
        throw new HostError('NotImplemented', 'Hidden sheets are not passed over.');
      return first ? ref('Worksheet', first) : null;
    }),
    getItemOrNullObject: gets('1.4', (workbook, args) => {
      const sheet = find(workbook, given(args, 0));
      return sheet ? ref('Worksheet', sheet) : null;
    }),
    ...eventMethods(
      '1.7',
      {
        added: '_RegisterAddedEvent',
        deleted: '_RegisterDeletedEvent',
      },
      () => 'Workbook',
    ),
    ...eventMethods('1.9', { changed: '_RegisterDataChangedEvent' }, () => 'Workbook'),
  },
};
