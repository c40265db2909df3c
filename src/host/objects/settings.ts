import type { Workbook } from '../model/Workbook';
import { announce, EVENTS } from '../edit/changed';
import { given, text } from '../protocol/args';
import { does, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keyedCollection, stored } from './keyed';
import type { KeyedTarget } from './Targets';

/** Workbook.settings: any JSON, kept in the file. */
export const setting: ObjectType<KeyedTarget> = {
  since: '1.4',
  id: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly('1.4', ({ key }) => key),
    value: readOnly('1.4', ({ key }, { workbook }) => stored(workbook.settings, key)),
  },
  methods: {
    delete: does('1.4', ({ key }, _, session) => {
      session.workbook.settings.delete(key);
      announce(session, EVENTS.settings);
    }),
  },
};

export const settingCollection: ObjectType<Workbook> = keyedCollection<Workbook>(
  '1.4',
  ({ settings }) => settings,
  (_, key) => ref('Setting', { key }),
  {
    add: makes('1.4', ({ settings }, args, session) => {
      const key = text(args, 0, 'key');
      settings.set(key, given(args, 1));
      announce(session, EVENTS.settings);
      return ref('Setting', { key });
    }),
  },
);
