import { DAYS_1904, toSerial } from '../cell/serialDate';
import type { Workbook } from '../model/Workbook';
import { integer } from '../protocol/args';
import { gets, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';

/** Functions that a program calls without a cell. */
export const worksheetFunctions: ObjectType<Workbook> = {
  since: '1.2',
  properties: {},
  navigation: {},
  methods: {
    date: gets('1.2', ({ date1904 }, args) => {
      const serial = toSerial(integer(args, 0, 'year'), integer(args, 1, 'month'), integer(args, 2, 'day'));
      return ref('FunctionResult', { value: date1904 ? serial - DAYS_1904 : serial });
    }),
  },
};

export const functionResult: ObjectType<{ readonly value: number }> = {
  since: '1.2',
  properties: { value: readOnly('1.2', ({ value }) => value) },
  navigation: {},
  methods: {},
};
