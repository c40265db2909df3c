import type { PropertyValue, Workbook } from '../model/Workbook';
import { escapeXml } from '../package/escapeXml';
import { freePartName, relate, relationshipsOf, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { serialized, xml } from '../package/xml';
import { LINKS, TYPES } from './templates';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

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

const EXTENDED = ['Manager', 'Company'];

export function writeProperties(
  pack: Package,
  { properties }: Workbook,
  textOf: (part: string) => string | undefined,
): void {
  const core = [...properties]
    .filter(([name]) => !EXTENDED.includes(name))
    .map(([name, value]) => coreElement(name, value));
  setPart(
    pack,
    partOf(pack, 'core-properties', 'docProps/core.xml', LINKS.core),
    `<cp:coreProperties ${NAMESPACES}>${core.join('')}</cp:coreProperties>`,
    TYPES.core,
  );

  const extended = partOf(pack, 'extended-properties', 'docProps/app.xml', LINKS.extended);
  const old = parseXml(
    textOf(extended) ??
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  );
  const kept = old.children.filter(({ name }) => !EXTENDED.includes(name)).map(serialized);
  const added = EXTENDED.filter((name) => properties.has(name)).map((name) =>
    xml(name, {}, escapeXml(properties.get(name) ?? '')),
  );
  setPart(pack, extended, xml('Properties', old.attributes, [...kept, ...added].join('')), TYPES.extended);
}

function coreElement(name: string, value: string): string {
  const prefix = PREFIXES[name] ?? 'cp';
  return xml(
    `${prefix}:${name}`,
    { 'xsi:type': prefix === 'dcterms' ? 'dcterms:W3CDTF' : undefined },
    escapeXml(value),
  );
}

function partOf(pack: Package, kind: string, name: string, link: string): string {
  const [known] = relationshipsOf(pack, '', kind);
  if (known) return known.target;
  const part = pack.parts.has(name) ? freePartName(pack, (number) => name.replace('.', `${number}.`)) : name;
  relate(pack, '', link, part);
  return part;
}

/** ECMA-376 22.3: every custom property belongs to this format, and their numbers begin at 2. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function writeCustomProperties(pack: Package, { customProperties }: Workbook): void {
  const items = [...customProperties].map(([name, value], index) =>
    xml('property', { fmtid: FORMAT_ID, pid: index + 2, name }, variant(value)),
  );
  setPart(
    pack,
    partOf(pack, 'custom-properties', 'docProps/custom.xml', LINKS.custom),
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
      `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`,
    TYPES.custom,
  );
}

function variant(value: PropertyValue): string {
  if (typeof value === 'string') return xml('vt:lpwstr', {}, escapeXml(value));
  if (typeof value === 'boolean') return xml('vt:bool', {}, String(value));
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31
      ? xml('vt:i4', {}, String(value))
      : xml('vt:r8', {}, String(value));
  return xml('vt:filetime', {}, value.date);
}
