import { parseArea } from '../../model/address';
import type { AutoFilter } from '../../model/Sheet';
import { parseFragment, type XmlElement } from '../../package/parseXml';
import { childrenOf, numeric, outerXml } from '../../package/xml';
import type { Section } from '../Section';

export const autoFilter: Section = {
  name: 'autoFilter',
  read([element], sheet) {
    sheet.autoFilter = element && readAutoFilter(outerXml(element));
  },
  write: ({ autoFilter: filter }) => filter?.xml ?? '',
};

export function readAutoFilter(xml: string): AutoFilter | undefined {
  const element = parseFragment(xml);
  const area = parseArea(element.attributes['ref'] ?? '');
  const criteria = childrenOf(element, 'filterColumn').map(
    (column) => [numeric(column.attributes['colId']) ?? 0, criterion(column)] as const,
  );
  return area && { area, criteria: new Map(criteria), xml };
}

function criterion(column: XmlElement) {
  const [kind] = column.children;
  const values = childrenOf(kind, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  return { kind: kind?.name ?? 'filters', values };
}
