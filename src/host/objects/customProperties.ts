import type { Sheet } from '../model/Sheet';
import type { Json, PropertyValue, Workbook } from '../model/Workbook';
import { given, text } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { does, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keyedCollection, stored } from './keyed';
import type { KeyedTarget, Targets } from './Targets';

const jsonOf = (value: PropertyValue): Json => (typeof value === 'object' ? value.date : value);

const typeOf = (value: PropertyValue) => {
  if (typeof value === 'object') return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

function propertyValue(value: Json): PropertyValue {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument('A property is a text, a number, true or false.');
  return value;
}

const LONGEST = 255;
/** Keys and values of document properties that are longer are cut, but for Excel on the web. */
const trimmed = (text: string) => text.slice(0, LONGEST);

/** Workbook.properties.custom: docProps/custom.xml. */
export const customProperty: ObjectType<KeyedTarget> = {
  since: '1.7',
  id: ({ key }) => ({ Id: key }),
  properties: {
    key: readOnly('1.7', ({ key }) => key),
    type: readOnly('1.7', ({ key }, { workbook }) => typeOf(stored(workbook.customProperties, key))),
    value: readOnly('1.7', ({ key }, { workbook }) => jsonOf(stored(workbook.customProperties, key))),
  },
  navigation: {},
  methods: {},
};

export const customPropertyCollection: ObjectType<Workbook> = keyedCollection<Workbook>(
  '1.7',
  ({ customProperties }) => customProperties,
  (_, key) => ref('CustomProperty', { key }),
  {
    add: makes('1.7', ({ customProperties }, args) => {
      const key = trimmed(text(args, 0, 'key'));
      const value = propertyValue(given(args, 1));
      customProperties.set(key, typeof value === 'string' ? trimmed(value) : value);
      return ref('CustomProperty', { key });
    }),
  },
);

type SheetProperty = Targets['WorksheetCustomProperty'];

/** Worksheet.customProperties. */
export const worksheetCustomProperty: ObjectType<SheetProperty> = {
  since: '1.12',
  id: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly('1.12', ({ key }) => key),
    value: readOnly('1.12', ({ sheet, key }) => stored(sheet.customProperties, key)),
  },
  navigation: {},
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
