import { areaReference, parseArea } from '../../model/address';
import type { Area } from '../../model/Area';
import type { AutoFilter } from '../../model/Sheet';
import { parseFragment } from '../../package/parseXml';
import { childrenOf, innerXml, numeric, outerXml, xml } from '../../package/xml';
import type { Section } from '../Section';

export const autoFilter: Section = {
  name: 'autoFilter',
  read([element], sheet) {
    sheet.autoFilter = element && readAutoFilter(outerXml(element));
  },
  write: ({ autoFilter: filter }) => filter?.xml ?? '',
};

export function readAutoFilter(text: string): AutoFilter | undefined {
  const element = parseFragment(text);
  const area = parseArea(element.attributes['ref'] ?? '');
  const criteria = childrenOf(element, 'filterColumn').map(
    (column) => [numeric(column.attributes['colId']) ?? 0, innerXml(column)] as const,
  );
  return area && { area, criteria: new Map(criteria), xml: text };
}

export function newAutoFilter(area: Area, criteria: AutoFilter['criteria']): AutoFilter {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([colId, inner]) => xml('filterColumn', { colId }, inner));
  return { area, criteria, xml: xml('autoFilter', { ref: areaReference(area) }, columns.join('')) };
}
