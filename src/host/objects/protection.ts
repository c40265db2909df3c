import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { given, type Args } from '../protocol/args';
import { HostError, invalidArgument } from '../protocol/HostError';
import { does, readOnly, type ObjectType } from '../protocol/ObjectType';
import { forbiddenBy } from '../xlsx/sections/protection';

export const worksheetProtection: ObjectType<Sheet> = {
  since: '1.2',
  properties: { protected: readOnly('1.2', ({ protection }) => protection !== undefined) },
  methods: {
    protect: does('1.2', (sheet, args) => {
      requirePlain(args);
      if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { forbidden: forbiddenBy({}) };
    }),
  },
};

export const workbookProtection: ObjectType<Workbook> = {
  since: '1.7',
  properties: { protected: readOnly('1.7', ({ protection }) => protection) },
  methods: {
    protect: does('1.7', (workbook, args) => {
      requirePlain(args);
      if (workbook.protection) throw invalidArgument('The workbook is protected already.');
      workbook.protection = true;
    }),
  },
};

function requirePlain(args: Args): void {
  if (given(args, 0) !== null || given(args, 1) !== null)
    throw new HostError('NotImplemented', 'The embedded Excel protects without options and passwords.');
}
