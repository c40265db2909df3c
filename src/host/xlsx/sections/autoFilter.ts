import { areaReference, parseArea } from '../../model/address';
import { childrenOf, numeric, rewritten, outerXml } from '../../package/xml';
import type { XmlElement } from '../../package/parseXml';
import type { Section } from '../Section';

export const autoFilter: Section = {
  name: 'autoFilter',
  read([element], sheet) {
    const area = parseArea(element?.attributes['ref'] ?? '');
    if (!element || !area) return;
    const criteria = childrenOf(element, 'filterColumn').map(
      (column) => [numeric(column.attributes['colId']) ?? 0, criterion(column)] as const,
    );
    sheet.autoFilter = { area, criteria: new Map(criteria) };
  },
  write(sheet, [element]) {
    if (!sheet.autoFilter) return '';
    const kept = element?.children.filter(
      ({ name, attributes }) =>
        name !== 'filterColumn' || sheet.autoFilter?.criteria.has(numeric(attributes['colId']) ?? 0) === true,
    );
    return rewritten(
      element,
      'autoFilter',
      { ref: areaReference(sheet.autoFilter.area) },
      kept?.map(outerXml).join('') ?? '',
    );
  },
};

function criterion(column: XmlElement) {
  const [kind] = column.children;
  const values = childrenOf(kind, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  return { kind: kind?.name ?? 'filters', values };
}
