import { areaName, parseArea } from '../../model/address';
import { xml } from '../../package/xml';
import type { Section } from '../Section';

export const merges: Section = {
  name: 'mergeCells',
  read([element], sheet) {
    sheet.merges =
      element?.children.flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []) ?? [];
  },
  write(sheet) {
    const items = sheet.merges.map((area) => xml('mergeCell', { ref: areaName(area) }));
    return items.length === 0 ? '' : xml('mergeCells', { count: items.length }, items.join(''));
  },
};
