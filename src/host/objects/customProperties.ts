import type { Sheet } from '../model/Sheet';
import type { Json, PropertyValue, Workbook } from '../model/Workbook';
import { given, text, textValue } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { does, makes, readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
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

/** Workbook.properties.custom: docProps/custom.xml. */
export const customProperty: ObjectType<KeyedTarget> = {
  since: '1.7',
  id: ({ key }) => ({ Id: key }),
  properties: {
    key: readOnly('1.7', ({ key }) => key),
    type: readOnly('1.7', ({ key }, { workbook }) => typeOf(stored(workbook.customProperties, key))),
    value: readWrite(
      '1.7',
      ({ key }, { workbook }) => jsonOf(stored(workbook.customProperties, key)),
      ({ key }, value, { workbook }) => void workbook.customProperties.set(key, propertyValue(value)),
    ),
  },
  navigation: {},
  methods: { delete: does('1.7', ({ key }, _, { workbook }) => void workbook.customProperties.delete(key)) },
};

export const customPropertyCollection: ObjectType<Workbook> = keyedCollection<Workbook>(
  '1.7',
  ({ customProperties }) => customProperties,
  (_, key) => ref('CustomProperty', { key }),
  {
    add: makes('1.7', ({ customProperties }, args) => {
      const key = text(args, 0, 'key');
      customProperties.set(key, propertyValue(given(args, 1)));
      return ref('CustomProperty', { key });
    }),
    deleteAll: does('1.7', ({ customProperties }) => customProperties.clear()),
  },
);

type SheetProperty = Targets['WorksheetCustomProperty'];

/** Worksheet.customProperties. */
export const worksheetCustomProperty: ObjectType<SheetProperty> = {
  since: '1.12',
  id: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly('1.12', ({ key }) => key),
    value: readWrite(
      '1.12',
      ({ sheet, key }) => stored(sheet.customProperties, key),
      ({ sheet, key }, value) => void sheet.customProperties.set(key, textValue(value, 'value')),
    ),
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
      sheet.customProperties.set(key, text(args, 1, 'value'));
      return ref('WorksheetCustomProperty', { sheet, key });
    }),
  },
);
