import { areaReference, parseArea } from '../../model/address';
import { xml } from '../../package/xml';
import type { Section } from '../Section';

export const hyperlinks: Section = {
  name: 'hyperlinks',
  read([element], sheet) {
    sheet.hyperlinks = (element?.children ?? []).flatMap(({ attributes }) => {
      const area = parseArea(attributes['ref'] ?? '');
      return area ? [{ area, location: attributes['location'], attributes }] : [];
    });
  },
  write(sheet) {
    const items = sheet.hyperlinks.map(({ area, location, attributes }) =>
      xml('hyperlink', { ...attributes, ref: areaReference(area), location }),
    );
    return items.length === 0 ? '' : xml('hyperlinks', {}, items.join(''));
  },
};
