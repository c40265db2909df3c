import { areaName, quotedSheet } from '../model/address';
import { arranges, opens, readOnly, type ObjectType } from '../protocol/ObjectType';
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
    style: { ...namedStyle, since: '1.9' },
  },
  navigation: {
    areas: opens('1.9', (target) => ref('RangeCollection', target)),
    format: opens('1.9', (target) => ref('RangeFormat', target)),
    conditionalFormats: opens('1.9', (target) => ref('ConditionalFormatCollection', target)),
  },
  methods: {
    _KeepReference: arranges('1.9', (target, _, session) =>
      keepReference(session, ref('RangeAreas', target)),
    ),
  },
};

export const rangeCollection: ObjectType<AreasTarget> = {
  since: '1.9',
  properties: {},
  items: ({ sheet, areas }) => areas.map((area) => rangeRef(sheet, area)),
};
