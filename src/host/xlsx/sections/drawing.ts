import { outerXml } from '../../package/xml';
import type { Section } from '../Section';

/** A sheet that had none gets a drawing with its first chart; the relationship is filled in on saving. */
export const NEW_DRAWING = '<drawing r:id=""/>';

export const drawing: Section = {
  name: 'drawing',
  read: () => undefined,
  write: ({ charts }, elements) =>
    elements.length > 0 ? elements.map(outerXml).join('') : charts.length > 0 ? NEW_DRAWING : '',
};
