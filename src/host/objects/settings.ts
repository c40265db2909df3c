import type { Workbook } from '../model/Workbook';
import { given, text } from '../protocol/args';
import { does, makes, readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keyedCollection, stored } from './keyed';
import type { KeyedTarget } from './Targets';

/** Workbook.settings: any JSON, kept in the file. */
export const setting: ObjectType<KeyedTarget> = {
  since: '1.4',
  id: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly('1.4', ({ key }) => key),
    value: readWrite(
      '1.4',
      ({ key }, { workbook }) => stored(workbook.settings, key),
      ({ key }, value, { workbook }) => void workbook.settings.set(key, value),
    ),
  },
  navigation: {},
  methods: { delete: does('1.4', ({ key }, _, { workbook }) => void workbook.settings.delete(key)) },
};

export const settingCollection: ObjectType<Workbook> = keyedCollection<Workbook>(
  '1.4',
  ({ settings }) => settings,
  (_, key) => ref('Setting', { key }),
  {
    add: makes('1.4', ({ settings }, args) => {
      const key = text(args, 0, 'key');
      settings.set(key, given(args, 1));
      return ref('Setting', { key });
    }),
  },
);
