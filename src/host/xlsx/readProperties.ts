import type { PropertyValue, Workbook } from '../model/Workbook';
import { relationshipsOf, type Package } from '../package/Package';
import { parseXml, type XmlElement } from '../package/parseXml';
import { flag } from '../package/xml';

/** docProps/core.xml, the manager and company of docProps/app.xml, and docProps/custom.xml. */
export function readProperties(
  pack: Package,
  text: (part: string) => string | undefined,
): Pick<Workbook, 'properties' | 'customProperties'> {
  /** Strict files call the kinds extendedProperties and customProperties. */
  const read = (kind: string, strict = kind) => {
    const [relationship] = [...relationshipsOf(pack, '', kind), ...relationshipsOf(pack, '', strict)];
    const xml = relationship && text(relationship.target);
    return xml === undefined ? [] : parseXml(xml).children;
  };
  const own = [
    ...read('core-properties'),
    ...read('extended-properties', 'extendedProperties').filter(({ name }) => EXTENDED.has(localName(name))),
  ];
  return {
    properties: new Map(own.map((element) => [localName(element.name), element.text])),
    customProperties: new Map(
      read('custom-properties', 'customProperties').map((element) => [
        element.attributes['name'] ?? '',
        customValue(element),
      ]),
    ),
  };
}

export const EXTENDED: ReadonlySet<string> = new Set(['Manager', 'Company']);

export const localName = (name: string) => name.replace(/^.*:/, '');

export function customValue({ children: [value] }: XmlElement): PropertyValue {
  switch (localName(value?.name ?? '')) {
    case 'bool':
      return flag(value?.text);
    case 'i1':
    case 'i2':
    case 'i4':
    case 'int':
    case 'r4':
    case 'r8':
    case 'decimal':
      return Number(value?.text);
    case 'filetime':
    case 'date':
      return { date: value?.text ?? '' };
    default:
      return value?.text ?? '';
  }
}
