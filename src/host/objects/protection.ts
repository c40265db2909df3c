import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { choice, given, objectValue, optionalText, type JsonObject } from '../protocol/args';
import { HostError, invalidArgument } from '../protocol/HostError';
import { does, readOnly, type ObjectType } from '../protocol/ObjectType';
import { FORBIDDEN_BY_DEFAULT } from '../xlsx/sections/protection';

/** Excel.WorksheetProtectionOptions, by what the file forbids when they are off. */
const OPTIONS: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
};

/** By Excel.ProtectionSelectionMode: what cannot be selected. */
const SELECTION: Readonly<Record<string, readonly string[]>> = {
  Normal: [],
  Unlocked: ['selectLockedCells'],
  None: ['selectLockedCells', 'selectUnlockedCells'],
};

function forbiddenBy(options: JsonObject): Set<string> {
  const selection = choice(options['selectionMode'] ?? 'Normal', Object.keys(SELECTION), 'selectionMode');
  const switched = Object.entries(OPTIONS).filter(([option]) => options[option] !== true);
  return new Set([...switched.map(([, name]) => name), ...(SELECTION[selection] ?? [])]);
}

export const worksheetProtection: ObjectType<Sheet> = {
  since: '1.2',
  properties: {
    protected: readOnly('1.2', ({ protection }) => protection !== undefined),
    options: readOnly('1.2', ({ protection }) => {
      const forbidden =
        protection?.forbidden ??
        new Set(Object.keys(FORBIDDEN_BY_DEFAULT).filter((name) => FORBIDDEN_BY_DEFAULT[name]));
      const selectionMode = forbidden.has('selectUnlockedCells')
        ? 'None'
        : forbidden.has('selectLockedCells')
          ? 'Unlocked'
          : 'Normal';
      return {
        ...Object.fromEntries(
          Object.entries(OPTIONS).map(([option, name]) => [option, !forbidden.has(name)]),
        ),
        selectionMode,
      };
    }),
  },
  navigation: {},
  methods: {
    protect: does('1.2', (sheet, args) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      const options =
        given(args, 0) === null
          ? {}
          : objectValue(given(args, 0), 'options', [...Object.keys(OPTIONS), 'selectionMode']);
      sheet.protection = {
        forbidden: forbiddenBy(options),
        password: optionalText(args, 1, 'password'),
        hashed: false,
      };
    }),
    unprotect: does('1.2', (sheet, args) => {
      const { protection } = sheet;
      if (!protection) return;
      if (protection.hashed || protection.password !== optionalText(args, 0, 'password'))
        throw invalidArgument('The password is not right.');
      sheet.protection = undefined;
    }),
  },
};

export const workbookProtection: ObjectType<Workbook> = {
  since: '1.7',
  properties: { protected: readOnly('1.7', ({ protection }) => protection !== undefined) },
  navigation: {},
  methods: {
    protect: does('1.7', (workbook, args) => {
      if (workbook.protection) throw invalidArgument('The workbook is protected already.');
      workbook.protection = { password: optionalText(args, 0, 'password') };
    }),
  },
};
