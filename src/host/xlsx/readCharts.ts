import { parseXml, type XmlElement } from '../package/parseXml';
import type { SheetContext } from './Section';

/** The names of the charts on a sheet, from its drawing part. */
export function readCharts({ relationships, text }: SheetContext): string[] {
  return relationships
    .filter(({ type }) => type.endsWith('/drawing'))
    .flatMap(({ target }) => {
      const xml = text(target);
      return xml === undefined ? [] : chartNames(parseXml(xml));
    });
}

function chartNames(element: XmlElement): string[] {
  if (!element.name.endsWith('graphicFrame')) return element.children.flatMap(chartNames);
  const name = descendants(element).find((inner) => inner.name.endsWith('cNvPr'))?.attributes['name'];
  return descendants(element).some((inner) => inner.name.endsWith(':chart') || inner.name === 'chart')
    ? [name ?? '']
    : [];
}

const descendants = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((inner) => [inner, ...descendants(inner)]);
