import { nameKey as key } from '../model/nameKey';
import type { Name, Workbook } from '../model/Workbook';
import type { Sheet } from '../model/Sheet';
import type { SheetArea } from '../model/SheetArea';
import type { Vocabulary } from './dependencies';
import type { Formula } from './Formula';

/** What the names of a workbook mean as it stands now; `parsed` reads a formula once. */
export function newVocabulary(workbook: Workbook, parsed: (text: string) => Formula | undefined): Vocabulary {
  const sheets = new Map(workbook.sheets.map((sheet) => [key(sheet.name), sheet]));
  const tables = new Map<string, SheetArea>(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, area }): [string, SheetArea] => [key(name), { sheet, area }]),
    ),
  );
  const globals = new Map<string, Name>();
  const locals = new Map<Sheet, Map<string, Name>>();
  for (const name of workbook.names) {
    const scope = name.sheet ? (locals.get(name.sheet) ?? new Map<string, Name>()) : globals;
    if (name.sheet) locals.set(name.sheet, scope);
    if (!scope.has(key(name.name))) scope.set(key(name.name), name);
  }

  const found = (own: Sheet, sheet: string | undefined, name: string): Name | undefined => {
    const local = sheet === undefined ? own : sheets.get(key(sheet));
    return (local && locals.get(local)?.get(key(name))) ?? globals.get(key(name));
  };

  return {
    sheetNamed: (name) => sheets.get(key(name)),
    sheetsBetween(first, last) {
      const ends = [first, last].map((name) =>
        workbook.sheets.findIndex((sheet) => key(sheet.name) === key(name)),
      );
      return ends.includes(-1) ? [] : workbook.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
    },
    named(own, sheet, name) {
      const known = found(own, sheet, name);
      return known && parsed(known.formula);
    },
    isDefined: (own, sheet, name) => found(own, sheet, name) !== undefined,
    table: (name) => tables.get(key(name)),
  };
}
