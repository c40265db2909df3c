import type { Workbook } from '../model/Workbook';
import { readWrite, type ObjectType } from '../protocol/ObjectType';

export const runtime: ObjectType<Workbook> = {
  since: '1.5',
  properties: {
    enableEvents: readWrite(
      '1.8',
      (_, { enableEvents }) => enableEvents,
      (_, value, session) => {
        session.enableEvents = value === true;
      },
    ),
  },
  navigation: {},
  methods: {},
};
