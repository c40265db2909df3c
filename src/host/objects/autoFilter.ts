import { criteriaJson, criteriaXml } from '../cell/filterCriteria';
import { applyFilter, removeFilter } from '../edit/filterRows';
import type { Sheet } from '../model/Sheet';
import { given, optionalInteger } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { does, gets, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ownRangeArgument, rangeRef } from './rangeArgs';

export const autoFilter: ObjectType<Sheet> = {
  since: '1.9',
  properties: {
    enabled: readOnly('1.9', ({ autoFilter: filter }) => filter !== undefined),
    criteria: readOnly('1.9', ({ autoFilter: filter }) =>
      Array.from({ length: filter?.area.columns ?? 0 }, (_, column) =>
        criteriaJson(filter?.criteria.get(column) ?? ''),
      ),
    ),
  },
  navigation: {},
  methods: {
    getRangeOrNullObject: gets('1.9', (sheet) =>
      sheet.autoFilter ? rangeRef(sheet, sheet.autoFilter.area) : null,
    ),
    apply: does('1.9', (sheet, args, session) => {
      const area = ownRangeArgument(args, 0, sheet, session, 'range');
      const column = optionalInteger(args, 1, 'columnIndex', -1);
      if (column >= area.columns) throw invalidArgument('columnIndex lies outside of the range.');
      if (column < 0) applyFilter(session, sheet, area);
      else applyFilter(session, sheet, area, [column, criteriaXml(given(args, 2))]);
    }),
    remove: does('1.9', (sheet, _, session) => removeFilter(session, sheet)),
  },
};
