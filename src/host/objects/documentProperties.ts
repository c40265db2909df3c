import type { Workbook } from '../model/Workbook';
import { textValue } from '../protocol/args';
import { opens, readOnly, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';

const read = (name: string) => (workbook: Workbook) => workbook.properties.get(name) ?? '';

/** `name` is what the file calls the property. */
const property = (name: string): Property<Workbook> =>
  readWrite('1.7', read(name), ({ properties }, value) => void properties.set(name, textValue(value, name)));

export const documentProperties: ObjectType<Workbook> = {
  since: '1.7',
  properties: {
    title: property('title'),
    subject: property('subject'),
    author: property('creator'),
    keywords: property('keywords'),
    comments: property('description'),
    category: property('category'),
    manager: property('Manager'),
    company: property('Company'),
    lastAuthor: readOnly('1.7', read('lastModifiedBy')),
    creationDate: readOnly('1.7', read('created')),
  },
  navigation: { custom: opens('1.7', (workbook) => ref('CustomPropertyCollection', workbook)) },
  methods: {},
};
