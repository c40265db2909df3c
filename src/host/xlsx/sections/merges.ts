import { areaReference, parseArea } from '../../model/address';
import { xml } from '../../package/xml';
import type { Section } from '../Section';

export const merges: Section = {
  name: 'mergeCells',
  read([element], sheet) {
    sheet.merges =
      element?.children.flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []) ?? [];
  },
  write(sheet, [element]) {
    const items = sheet.merges.map((area) => xml('mergeCell', { ref: areaReference(area) }));
    return items.length === 0
      ? ''
      : xml('mergeCells', { ...element?.attributes, count: items.length }, items.join(''));
  },
};
