import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { itemNotFound } from '../protocol/HostError';
import { gets, readOnly, type ObjectType } from '../protocol/ObjectType';
import { rangeRef } from './rangeArgs';

/** Excel.FilterOn by what the file says. */
const KINDS: Readonly<Record<string, string>> = {
  filters: 'Values',
  customFilters: 'Custom',
  dynamicFilter: 'Dynamic',
  top10: 'TopItems',
  colorFilter: 'CellColor',
  iconFilter: 'Icon',
};

function criteria({ autoFilter: filter }: Sheet): Json {
  if (!filter) return [];
  return Array.from({ length: filter.area.columns }, (_, column): Json => {
    const found = filter.criteria.get(column);
    if (!found) return null;
    const filterOn = KINDS[found.kind] ?? 'Custom';
    return filterOn === 'Values' ? { filterOn, values: found.values } : { filterOn };
  });
}

export const autoFilter: ObjectType<Sheet> = {
  since: '1.9',
  properties: {
    enabled: readOnly('1.9', (sheet) => sheet.autoFilter !== undefined),
    isDataFiltered: readOnly('1.9', (sheet) => (sheet.autoFilter?.criteria.size ?? 0) > 0),
    criteria: readOnly('1.9', criteria),
  },
  navigation: {},
  methods: {
    getRange: gets('1.9', (sheet) => {
      if (!sheet.autoFilter) throw itemNotFound('The filter');
      return rangeRef(sheet, sheet.autoFilter.area);
    }),
    getRangeOrNullObject: gets('1.9', (sheet) =>
      sheet.autoFilter ? rangeRef(sheet, sheet.autoFilter.area) : null,
    ),
  },
};
