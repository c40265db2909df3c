import { SECTION_ORDER } from '../../src/host/xlsx/sections/sections';
import { WORKBOOK_ORDER } from '../../src/host/xlsx/writeWorkbook';
import { localName, type XmlTree } from './XmlTree';

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: SECTION_ORDER,
  workbook: WORKBOOK_ORDER,
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
};

/** Children of a root that stand before one that the schema (ECMA-376) puts before them. */
export function sectionsOutOfOrder({ name, children }: XmlTree): string[] {
  const order = ORDERS[localName(name)];
  if (!order) return [];
  const places = children.map((element) => localName(element.name)).filter((local) => order.includes(local));
  return places.filter((local, index) => {
    const before = places[index - 1];
    return before !== undefined && order.indexOf(before) > order.indexOf(local);
  });
}
