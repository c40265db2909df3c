import { flag, outerXml, xml } from '../../package/xml';
import type { Section } from '../Section';

/** What a protected sheet forbids unless the file says otherwise (ECMA-376 18.3.1.85). */
const FORBIDDEN_BY_DEFAULT: Readonly<Record<string, boolean>> = {
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

export const forbiddenBy = (attributes: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.keys(FORBIDDEN_BY_DEFAULT).filter((name) => flag(attributes[name], FORBIDDEN_BY_DEFAULT[name])),
  );

export const protection: Section = {
  name: 'sheetProtection',
  read([element], sheet) {
    if (element && flag(element.attributes['sheet']))
      sheet.protection = { forbidden: forbiddenBy(element.attributes) };
  },
  write({ protection: current }, [element]) {
    if (!current || flag(element?.attributes['sheet'])) return element ? outerXml(element) : '';
    return xml('sheetProtection', { sheet: true });
  },
};
