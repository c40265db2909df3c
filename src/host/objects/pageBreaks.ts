import type { Sheet } from '../model/Sheet';
import { invalidArgument } from '../protocol/HostError';
import { makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { ownRangeArgument } from './rangeArgs';
import type { Targets } from './Targets';

export const pageBreak: ObjectType<Targets['PageBreak']> = {
  since: '1.9',
  id: ({ row }) => ({ _Id: String(row) }),
  properties: { rowIndex: readOnly('1.9', ({ row }) => row) },
};

/** Of a sheet: before which rows a page begins. */
export const pageBreakCollection: ObjectType<Sheet> = {
  since: '1.9',
  properties: {},
  items: (sheet) => [...sheet.rowBreaks.keys()].map((row) => ref('PageBreak', { row })),
  methods: {
    add: makes('1.9', (sheet, args, session) => {
      const { row } = ownRangeArgument(args, 0, sheet, session, 'pageBreakRange');
      if (row === 0) throw invalidArgument('No page can break before the first row.');
      if (!sheet.rowBreaks.has(row))
        sheet.rowBreaks = new Map([...sheet.rowBreaks, [row, undefined] as const].sort(([a], [b]) => a - b));
      return ref('PageBreak', { row });
    }),
  },
};
