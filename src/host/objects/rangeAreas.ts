import { isWholeColumns, isWholeRows } from '../model/Area';
import { areaName, quotedSheet } from '../model/address';
import { CLEAR_WHAT, clearCells } from '../edit/clearCells';
import { choice, given, integer } from '../protocol/args';
import { itemNotFound } from '../protocol/HostError';
import { answers, arranges, does, gets, opens, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keepReference } from './keepReference';
import { namedStyle } from './namedStyle';
import { rangeRef } from './rangeArgs';
import { referenceId } from './referenceId';
import type { AreasTarget } from './Targets';

const address = ({ sheet, areas }: AreasTarget) =>
  areas.map((area) => `${quotedSheet(sheet.name)}!${areaName(area)}`).join(',');

export const rangeAreas: ObjectType<AreasTarget> = {
  since: '1.9',
  id: referenceId,
  properties: {
    address: readOnly('1.9', address),
    addressLocal: readOnly('1.9', address),
    areaCount: readOnly('1.9', ({ areas }) => areas.length),
    cellCount: readOnly('1.9', ({ areas }) =>
      areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    ),
    isEntireColumn: readOnly('1.9', ({ areas }) => areas.every(isWholeColumns)),
    style: { ...namedStyle, since: '1.9' },
    isEntireRow: readOnly('1.9', ({ areas }) => areas.every(isWholeRows)),
  },
  navigation: {
    worksheet: opens('1.9', ({ sheet }) => ref('Worksheet', sheet)),
    areas: opens('1.9', (target) => ref('RangeCollection', target)),
    format: opens('1.9', (target) => ref('RangeFormat', target)),
    conditionalFormats: opens('1.9', (target) => ref('ConditionalFormatCollection', target)),
    dataValidation: opens('1.9', (target) => ref('DataValidation', target)),
  },
  methods: {
    clear: does('1.9', ({ sheet, areas }, args, session) => {
      const what = given(args, 0) === null ? 'All' : choice(given(args, 0), CLEAR_WHAT, 'applyTo');
      for (const area of areas) clearCells(session, sheet, area, what);
    }),
    _KeepReference: arranges('1.9', (target, _, session) =>
      keepReference(session, ref('RangeAreas', target)),
    ),
  },
};

export const rangeCollection: ObjectType<AreasTarget> = {
  since: '1.9',
  properties: {},
  navigation: {},
  items: ({ sheet, areas }) => areas.map((area) => rangeRef(sheet, area)),
  methods: {
    getCount: answers('1.9', ({ areas }) => areas.length),
    getItemAt: gets('1.9', ({ sheet, areas }, args) => {
      const area = areas[integer(args, 0, 'index')];
      if (!area) throw itemNotFound('The area');
      return rangeRef(sheet, area);
    }),
  },
};
