import type { Sheet } from '../model/Sheet';
import { text } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { does, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keyedCollection, stored } from './keyed';
import type { Targets } from './Targets';

const LONGEST = 255;

type SheetProperty = Targets['WorksheetCustomProperty'];

/** Worksheet.customProperties. */
export const worksheetCustomProperty: ObjectType<SheetProperty> = {
  since: '1.12',
  id: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly('1.12', ({ key }) => key),
    value: readOnly('1.12', ({ sheet, key }) => stored(sheet.customProperties, key)),
  },
  methods: { delete: does('1.12', ({ sheet, key }) => void sheet.customProperties.delete(key)) },
};

export const worksheetCustomPropertyCollection: ObjectType<Sheet> = keyedCollection<Sheet>(
  '1.12',
  ({ customProperties }) => customProperties,
  (sheet, key) => ref('WorksheetCustomProperty', { sheet, key }),
  {
    add: makes('1.12', (sheet, args) => {
      const key = text(args, 0, 'key');
      if (key.length > LONGEST) throw invalidArgument(`A key has at most ${LONGEST} characters.`);
      sheet.customProperties.set(key, text(args, 1, 'value'));
      return ref('WorksheetCustomProperty', { sheet, key });
    }),
  },
);
