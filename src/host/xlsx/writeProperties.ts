import type { PropertyValue, Workbook } from '../model/Workbook';
import { escapeText } from '../package/escapeXml';
import { freePartName, relate, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { withChildren } from '../package/patchXml';
import { numeric, xml } from '../package/xml';
import { customValue, EXTENDED, localName } from './readProperties';
import { linksOf, TYPES, type Links } from './templates';

const NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

const PREFIXES: Readonly<Record<string, string>> = {
  title: 'dc',
  subject: 'dc',
  creator: 'dc',
  description: 'dc',
  language: 'dc',
  identifier: 'dc',
  created: 'dcterms',
  modified: 'dcterms',
};

type TextOf = (part: string) => string | undefined;

/** docProps/core.xml, and the manager and company of docProps/app.xml: what changed in them. */
export function writeProperties(pack: Package, workbook: Workbook, textOf: TextOf): void {
  const { properties } = workbook;
  const core = [...properties].filter(([name]) => !EXTENDED.has(name));
  const declared = Object.fromEntries(
    Object.entries(NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
  );
  writeElements(pack, textOf, {
    part: partOf(pack, 'core', 'docProps/core.xml', linksOf(workbook)),
    empty: xml('cp:coreProperties', declared),
    declared,
    type: TYPES.core,
    values: new Map(core),
    isOurs: () => true,
    write: coreElement,
  });
  const extended = [...properties].filter(([name]) => EXTENDED.has(name));
  writeElements(pack, textOf, {
    part: partOf(pack, 'extended', 'docProps/app.xml', linksOf(workbook)),
    empty: xml('Properties', { xmlns: linksOf(workbook).extended.replace('/relationships/', '/') }),
    declared: {},
    type: TYPES.extended,
    values: new Map(extended),
    isOurs: (name) => EXTENDED.has(name),
    write: (name, value) => xml(name, {}, escapeText(value)),
  });
}

interface PropertiesPart {
  readonly part: string;
  readonly empty: string;
  readonly declared: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: ReadonlyMap<string, string>;
  readonly isOurs: (name: string) => boolean;
  readonly write: (name: string, value: string) => string;
}

function writeElements(pack: Package, textOf: TextOf, target: PropertiesPart): void {
  const { part, empty, declared, type, values, isOurs, write } = target;
  const known = textOf(part);
  const root = parseXml(known ?? empty);
  const changed = new Map<string, string>();
  const present = new Set<string>();
  for (const { name, text } of root.children) {
    const local = localName(name);
    if (!isOurs(local)) continue;
    present.add(local);
    const value = values.get(local);
    if (value !== text) changed.set(name, value === undefined ? '' : write(local, value));
  }
  for (const [name, value] of values) if (!present.has(name)) changed.set(name, write(name, value));
  if (changed.size > 0) setPart(pack, part, withChildren(root, [], changed, declared), type);
}

function coreElement(name: string, value: string): string {
  const prefix = PREFIXES[name] ?? 'cp';
  return xml(
    `${prefix}:${name}`,
    { 'xsi:type': prefix === 'dcterms' ? 'dcterms:W3CDTF' : undefined },
    escapeText(value),
  );
}

function partOf(pack: Package, link: keyof Links, name: string, links: Links): string {
  const type = links[link];
  const known = pack.relationships.get('')?.find((relationship) => relationship.type === type);
  if (known && pack.parts.has(known.target)) return known.target;
  const part = freePartName(pack, (number) => (number === 1 ? name : name.replace('.', `${number}.`)));
  relate(pack, '', type, part);
  return part;
}

/** ECMA-376 22.3: every custom property belongs to this format, and their numbers begin at 2. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VARIANTS = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

export function writeCustomProperties(pack: Package, workbook: Workbook, textOf: TextOf): void {
  const links = linksOf(workbook);
  const part = partOf(pack, 'custom', 'docProps/custom.xml', links);
  const empty = xml('Properties', {
    xmlns: links.custom.replace('/relationships/', '/'),
    'xmlns:vt': VARIANTS,
  });
  const root = parseXml(textOf(part) ?? empty);
  const prefix = root.name.replace(/[^:]*$/, '');
  const known = new Map(root.children.map((element) => [element.attributes['name'] ?? '', element]));
  let next = Math.max(1, ...root.children.map(({ attributes }) => numeric(attributes['pid']) ?? 0)) + 1;
  const items = [...workbook.customProperties].map(([name, value]) => {
    const element = known.get(name);
    if (element && same(customValue(element), value)) return root.document.slice(element.start, element.end);
    const pid = element ? numeric(element.attributes['pid']) : next++;
    return xml(`${prefix}property`, { fmtid: FORMAT_ID, pid, name }, variant(value));
  });
  setPart(
    pack,
    part,
    xml(root.name, { 'xmlns:vt': VARIANTS, ...root.attributes }, items.join('')),
    TYPES.custom,
  );
}

const same = (a: PropertyValue, b: PropertyValue) => JSON.stringify(a) === JSON.stringify(b);

function variant(value: PropertyValue): string {
  if (typeof value === 'string') return xml('vt:lpwstr', {}, escapeText(value));
  if (typeof value === 'boolean') return xml('vt:bool', {}, String(value));
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31
      ? xml('vt:i4', {}, String(value))
      : xml('vt:r8', {}, String(value));
  return xml('vt:filetime', {}, escapeText(value.date));
}
