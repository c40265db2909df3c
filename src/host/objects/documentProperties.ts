import type { Workbook } from '../model/Workbook';
import { textValue } from '../protocol/args';
import { opens, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';

const read = (name: string) => (workbook: Workbook) => workbook.properties.get(name) ?? '';

/** `name` is what the file calls the property. */
const property = (name: string): Property<Workbook> =>
  readWrite('1.7', read(name), ({ properties }, value) => void properties.set(name, textValue(value, name)));

export const documentProperties: ObjectType<Workbook> = {
  since: '1.7',
  properties: {
    title: property('title'),
    author: property('creator'),
    company: property('Company'),
  },
  navigation: { custom: opens('1.7', (workbook) => ref('CustomPropertyCollection', workbook)) },
  methods: {},
};
