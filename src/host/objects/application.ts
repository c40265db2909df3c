import { choice } from '../protocol/args';
import { arranges, readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import type { Workbook } from '../model/Workbook';

const nothing = arranges<Workbook>('1.6', () => {
  // Nothing is drawn or calculated while a batch runs, and whatever is read is calculated first.
});

export const application: ObjectType<Workbook> = {
  since: '1.1',
  properties: {
    calculationMode: readWrite(
      '1.1',
      ({ calculation }) => calculation,
      (workbook, value) => {
        workbook.calculation = choice(
          value,
          ['Automatic', 'AutomaticExceptTables', 'Manual'],
          'calculationMode',
        );
      },
    ),
    calculationState: readOnly('1.9', () => 'Done'),
    decimalSeparator: readOnly('1.11', () => ','),
    thousandsSeparator: readOnly('1.11', () => '.'),
    useSystemSeparators: readOnly('1.11', () => true),
  },
  navigation: {},
  methods: {
    calculate: { ...nothing, since: '1.1' },
    suspendScreenUpdatingUntilNextSync: { ...nothing, since: '1.9' },
    suspendApiCalculationUntilNextSync: nothing,
  },
};

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
