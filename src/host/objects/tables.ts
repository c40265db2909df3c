import { resizeTable } from '../edit/resizeTable';
import type { Sheet } from '../model/Sheet';
import { itemNotFound } from '../protocol/HostError';
import { does, gets, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import { ownRangeArgument, rangeRef } from './rangeArgs';
import type { Targets } from './Targets';

type Target = Targets['Table'];

const refTo = (sheet: Sheet, id: number): Ref => ref('Table', { sheet, id });

function tableOf({ sheet, id }: Target) {
  const found = sheet.tables.find((table) => table.id === id);
  if (!found) throw itemNotFound('The table');
  return found;
}

/** Of a sheet, or of the workbook: by either way the client finds them. */
export const tableCollection: ObjectType<Targets['TableCollection']> = {
  since: '1.1',
  properties: {},
  navigation: {},
  items: ({ sheets }) => sheets.flatMap((sheet) => sheet.tables.map(({ id }) => refTo(sheet, id))),
  item({ sheets }, key) {
    const wanted = (typeof key === 'string' ? key : '').toLowerCase();
    const [found] = sheets.flatMap((sheet) =>
      sheet.tables
        .filter(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted)
        .map(({ id }) => refTo(sheet, id)),
    );
    return found ?? null;
  },
  methods: {},
};

export const table: ObjectType<Target> = {
  since: '1.1',
  id: ({ id }) => ({ Id: String(id) }),
  properties: {
    id: readOnly('1.1', ({ id }) => String(id)),
    name: readOnly('1.1', (target) => tableOf(target).name),
    showHeaders: readOnly('1.1', (target) => tableOf(target).headerRow),
    showTotals: readOnly('1.1', (target) => tableOf(target).totalsRow),
  },
  navigation: {},
  methods: {
    getRange: gets('1.1', (target) => rangeRef(target.sheet, tableOf(target).area)),
    resize: does('1.13', (target, args, session) =>
      resizeTable(
        session,
        target.sheet,
        tableOf(target),
        ownRangeArgument(args, 0, target.sheet, session, 'newRange'),
      ),
    ),
  },
};
