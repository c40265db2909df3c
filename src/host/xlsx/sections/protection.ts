import type { SheetProtection } from '../../model/Sheet';
import { flag, rewritten } from '../../package/xml';
import { passwordHash } from '../passwordHash';
import type { Section } from '../Section';

/** What a protected sheet forbids unless the file says otherwise (ECMA-376 18.3.1.85). */
export const FORBIDDEN_BY_DEFAULT: Readonly<Record<string, boolean>> = {
  objects: false,
  scenarios: false,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  selectLockedCells: false,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  selectUnlockedCells: false,
};

export const protection: Section = {
  name: 'sheetProtection',
  read([element], sheet) {
    if (!element || !flag(element.attributes['sheet'])) return;
    const forbidden = Object.entries(FORBIDDEN_BY_DEFAULT).filter(([name, otherwise]) =>
      flag(element.attributes[name], otherwise),
    );
    sheet.protection = {
      forbidden: new Set(forbidden.map(([name]) => name)),
      password: undefined,
      hashed: element.attributes['password'] !== undefined || element.attributes['hashValue'] !== undefined,
    };
  },
  write(sheet, [element]) {
    const { protection: current } = sheet;
    if (!current)
      return element && !flag(element.attributes['sheet'])
        ? rewritten(element, 'sheetProtection', {}, '')
        : '';
    return rewritten(current.hashed ? element : undefined, 'sheetProtection', attributesOf(current), '');
  },
};

function attributesOf(protection: SheetProtection) {
  const switches = Object.entries(FORBIDDEN_BY_DEFAULT).map(([name, otherwise]) => {
    const forbidden = protection.forbidden.has(name);
    return [name, forbidden === otherwise ? undefined : forbidden] as const;
  });
  return {
    ...Object.fromEntries(switches),
    sheet: true,
    ...(protection.password === undefined ? {} : { password: passwordHash(protection.password) }),
  };
}
