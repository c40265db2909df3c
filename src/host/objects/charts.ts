import type { Sheet } from '../model/Sheet';
import { given, integer } from '../protocol/args';
import { itemNotFound } from '../protocol/HostError';
import { answers, gets, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Targets } from './Targets';

export const chart: ObjectType<Targets['Chart']> = {
  since: '1.1',
  id: ({ key }) => ({ Id: key }),
  properties: { name: readOnly('1.1', ({ key }) => key) },
  navigation: {},
  methods: {},
};

const named = (sheet: Sheet, name: unknown) => {
  const key = sheet.charts.find((candidate) => candidate === name);
  return key === undefined ? null : ref('Chart', { sheet, key });
};

/** Charts are counted and listed, not yet drawn or added. */
export const chartCollection: ObjectType<Sheet> = {
  since: '1.1',
  properties: { count: readOnly('1.1', ({ charts }) => charts.length) },
  navigation: {},
  items: (sheet) => sheet.charts.map((key) => ref('Chart', { sheet, key })),
  item: named,
  methods: {
    getCount: answers('1.4', ({ charts }) => charts.length),
    getItemOrNullObject: gets('1.4', (sheet, args) => named(sheet, given(args, 0))),
    getItem: gets('1.1', (sheet, args) => {
      const found = named(sheet, given(args, 0));
      if (!found) throw itemNotFound('The chart');
      return found;
    }),
    getItemAt: gets('1.1', (sheet, args) => {
      const found = named(sheet, sheet.charts[integer(args, 0, 'index')]);
      if (!found) throw itemNotFound('The chart');
      return found;
    }),
  },
};
