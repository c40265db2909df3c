import { xml } from '../../package/xml';
import type { Section } from '../Section';

/** The values stand in parts of their own, as UTF-16LE text; saveSheetProperties writes them. */
export const customProperties: Section = {
  name: 'customProperties',
  read([element], sheet, { relationships, bytes }) {
    for (const { attributes } of element?.children ?? []) {
      const part = relationships.find(({ id }) => id === attributes['r:id'])?.target;
      const value = part === undefined ? undefined : bytes(part);
      if (value)
        sheet.customProperties.set(attributes['name'] ?? '', new TextDecoder('utf-16le').decode(value));
    }
  },
  write: (sheet) =>
    sheet.customProperties.size === 0
      ? ''
      : xml(
          'customProperties',
          {},
          [...sheet.customProperties].map(([name, value]) => xml('customPr', { name, value })).join(''),
        ),
};
