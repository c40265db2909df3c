import { invalidArgument } from '../protocol/HostError';
import { makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { ownRangeArgument } from './rangeArgs';
import type { Targets } from './Targets';

export const pageBreak: ObjectType<Targets['PageBreak']> = {
  since: '1.9',
  id: ({ index }) => ({ _Id: String(index) }),
  properties: {
    rowIndex: readOnly('1.9', ({ list, index }) => (list === 'rowBreaks' ? index : 0)),
    columnIndex: readOnly('1.9', ({ list, index }) => (list === 'columnBreaks' ? index : 0)),
  },
  navigation: {},
  methods: {},
};

export const pageBreakCollection: ObjectType<Targets['PageBreakCollection']> = {
  since: '1.9',
  properties: {},
  navigation: {},
  items: ({ sheet, list }) =>
    [...sheet[list].keys()].map((index) => ref('PageBreak', { sheet, list, index })),
  methods: {
    // The break stands before the first row (column) of the range.
    add: makes('1.9', ({ sheet, list }, args, session) => {
      const area = ownRangeArgument(args, 0, sheet, session, 'pageBreakRange');
      const index = list === 'rowBreaks' ? area.row : area.column;
      if (index === 0) throw invalidArgument('No page can break before the first row or column.');
      if (!sheet[list].has(index))
        sheet[list] = new Map([...sheet[list], [index, undefined] as const].sort(([a], [b]) => a - b));
      return ref('PageBreak', { sheet, list, index });
    }),
  },
};
