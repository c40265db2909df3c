import { intersection, type Area } from '../model/Area';
import type { Json } from '../model/Workbook';
import { given, integer } from '../protocol/args';
import { HostError, itemNotFound } from '../protocol/HostError';
import { answers, gets, opens, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import { rangeRef } from './rangeArgs';
import type { AreasTarget, Targets } from './Targets';

type TableTarget = Targets['Table'];

const part = (read: (area: Area, target: TableTarget) => Area | undefined) =>
  gets<TableTarget>('1.1', (target) => {
    const area = read(target.table.area, target);
    if (!area || area.rows < 1) throw new HostError('ItemNotFound', 'The table has no such row.');
    return rangeRef(target.sheet, area);
  });

export const table: ObjectType<TableTarget> = {
  since: '1.1',
  id: ({ table: { id } }) => ({ Id: String(id) }),
  properties: {
    id: readOnly('1.1', ({ table: { id } }) => String(id)),
    name: readOnly('1.1', ({ table: { name } }) => name),
    showHeaders: readOnly('1.1', ({ table: { headerRow } }) => headerRow),
    showTotals: readOnly('1.1', ({ table: { totalsRow } }) => totalsRow),
    style: readOnly('1.1', ({ table: { style } }) => style),
  },
  navigation: { worksheet: opens('1.2', ({ sheet }) => ref('Worksheet', sheet)) },
  methods: {
    getRange: part((area) => area),
    getHeaderRowRange: part((area, target) => (target.table.headerRow ? { ...area, rows: 1 } : undefined)),
    getTotalRowRange: part((area, target) =>
      target.table.totalsRow ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined,
    ),
    getDataBodyRange: part((area, { table: { headerRow, totalsRow } }) => ({
      ...area,
      row: area.row + (headerRow ? 1 : 0),
      rows: area.rows - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0),
    })),
  },
};

const withKey = (tables: readonly TableTarget[], key: Json): Ref | null => {
  const found = tables.find(
    ({ table: { id, name } }) =>
      String(id) === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()),
  );
  return found ? ref('Table', found) : null;
};

const tableType = <T>(since: string, tablesOf: (target: T) => readonly TableTarget[]): ObjectType<T> => ({
  since,
  properties: {},
  navigation: {},
  items: (target) => tablesOf(target).map((found) => ref('Table', found)),
  item: (target, key) => withKey(tablesOf(target), key),
  methods: {
    getCount: answers('1.4', (target) => tablesOf(target).length),
    getItemOrNullObject: gets('1.4', (target, args) => withKey(tablesOf(target), given(args, 0))),
    getItemAt: gets('1.1', (target, args) => {
      const found = tablesOf(target)[integer(args, 0, 'index')];
      if (!found) throw itemNotFound('The table');
      return ref('Table', found);
    }),
  },
});

const tablesOn = ({ sheets }: Targets['TableCollection']) =>
  sheets.flatMap((sheet) => sheet.tables.map((found) => ({ sheet, table: found })));

export const tableCollection: ObjectType<Targets['TableCollection']> = {
  ...tableType('1.1', tablesOn),
  properties: { count: readOnly('1.1', (target) => tablesOn(target).length) },
};

export const tableScopedCollection: ObjectType<AreasTarget> = tableType('1.9', ({ sheet, areas }) =>
  sheet.tables
    .filter(({ area }) => areas.some((other) => intersection(area, other)))
    .map((found) => ({ sheet, table: found })),
);
