import { cellArea } from '../model/Area';
import { integer } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { answers, does, gets, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { ownRangeArgument, rangeRef } from './rangeArgs';
import type { Targets } from './Targets';

export const pageBreak: ObjectType<Targets['PageBreak']> = {
  since: '1.9',
  id: ({ index }) => ({ _Id: String(index) }),
  properties: {
    rowIndex: readOnly('1.9', ({ list, index }) => (list === 'rowBreaks' ? index : 0)),
    columnIndex: readOnly('1.9', ({ list, index }) => (list === 'columnBreaks' ? index : 0)),
  },
  navigation: {},
  methods: {
    delete: does('1.9', ({ sheet, list, index }) => {
      sheet[list] = new Map([...sheet[list]].filter(([other]) => other !== index));
    }),
    getCellAfterBreak: gets('1.9', ({ sheet, list, index }) =>
      rangeRef(sheet, list === 'rowBreaks' ? cellArea(index, 0) : cellArea(0, index)),
    ),
  },
};

const breaksOf = ({ sheet, list }: Targets['PageBreakCollection']) =>
  [...sheet[list].keys()].map((index) => ref('PageBreak', { sheet, list, index }));

export const pageBreakCollection: ObjectType<Targets['PageBreakCollection']> = {
  since: '1.9',
  properties: {},
  navigation: {},
  items: breaksOf,
  item: ({ sheet, list }, key) => {
    const index = [...sheet[list].keys()].find(
      (candidate, place) => key === String(candidate) || key === place,
    );
    return index === undefined ? null : ref('PageBreak', { sheet, list, index });
  },
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
    getCount: answers('1.9', ({ sheet, list }) => sheet[list].size),
    getItemAt: gets('1.9', (target, args) => breaksOf(target)[integer(args, 0, 'index')] ?? null),
    removePageBreaks: does('1.9', ({ sheet, list }) => {
      sheet[list] = new Map();
    }),
  },
};
