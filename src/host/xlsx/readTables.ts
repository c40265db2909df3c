import { parseArea } from '../model/address';
import type { Table } from '../model/Sheet';
import { parseXml } from '../package/parseXml';
import { child, childrenOf, numeric } from '../package/xml';
import type { SheetContext } from './Section';

export function readTables({ relationships, text }: SheetContext): Table[] {
  return relationships
    .filter(({ type }) => type.endsWith('/table'))
    .flatMap(({ target }) => {
      const xml = text(target);
      return xml === undefined ? [] : readTable(target, xml);
    });
}

function readTable(part: string, text: string): Table[] {
  const root = parseXml(text);
  const { attributes } = root;
  const area = parseArea(attributes['ref'] ?? '');
  if (!area) return [];
  return [
    {
      id: numeric(attributes['id']) ?? 0,
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      area,
      headerRow: attributes['headerRowCount'] !== '0',
      totalsRow: (numeric(attributes['totalsRowCount']) ?? 0) > 0,
      columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(
        (column) => column.attributes['name'] ?? '',
      ),
      part,
    },
  ];
}
