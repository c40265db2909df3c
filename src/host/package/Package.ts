import { escapeXml } from './escapeXml';
import { inflate } from './inflate';
import { parseXml } from './parseXml';
import { readZip, type ZipEntry } from './readZip';
import { deflate, writeZip } from './writeZip';
import { WorkbookFileError } from '../WorkbookFileError';
import { childrenOf, xml } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name in the package, or the address when `external`. */
  readonly target: string;
  readonly external: boolean;
  /** The target as the file writes it, kept because it may be relative, escaped, or a place within the part (#Sheet2!A1). */
  readonly written: string;
}

/** An Open Packaging Conventions package: parts nobody touches keep the bytes they came with. */
export interface Package {
  readonly parts: Map<string, ZipEntry | Uint8Array>;
  /** By source part; the package's own stand under ''. */
  readonly relationships: Map<string, Relationship[]>;
  readonly contentTypes: { readonly defaults: Map<string, string>; readonly overrides: Map<string, string> };
}

const CONTENT_TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const newPackage = (): Package => ({
  parts: new Map(),
  relationships: new Map(),
  contentTypes: { defaults: new Map(), overrides: new Map() },
});

export async function readPackage(bytes: Uint8Array): Promise<Package> {
  const pack = newPackage();
  for (const entry of readZip(bytes)) if (!entry.name.endsWith('/')) pack.parts.set(entry.name, entry);
  const types = await readText(pack, CONTENT_TYPES);
  if (types === undefined)
    throw new WorkbookFileError('notXlsx', 'No Office document: it names no content types');
  for (const { name, attributes } of parseXml(types).children) {
    const type = attributes['ContentType'] ?? '';
    if (name === 'Default')
      pack.contentTypes.defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
    else pack.contentTypes.overrides.set((attributes['PartName'] ?? '').replace(/^\//, ''), type);
  }
  for (const name of [...pack.parts.keys()].filter((part) => part.endsWith('.rels'))) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    pack.relationships.set(source, parseRelationships((await readText(pack, name)) ?? '', source));
    pack.parts.delete(name);
  }
  pack.parts.delete(CONTENT_TYPES);
  return pack;
}

export async function writePackage(pack: Package): Promise<Uint8Array> {
  const entries: ZipEntry[] = [await deflate(CONTENT_TYPES, encode(writeContentTypes(pack)))];
  for (const [source, relationships] of pack.relationships) {
    if (relationships.length === 0) continue;
    entries.push(await deflate(relationshipsPart(source), encode(writeRelationships(relationships))));
  }
  for (const [name, part] of pack.parts) {
    entries.push(part instanceof Uint8Array ? await deflate(name, part) : part);
  }
  return writeZip(entries);
}

export async function readBytes(pack: Package, name: string): Promise<Uint8Array | undefined> {
  const part = pack.parts.get(name);
  return part === undefined || part instanceof Uint8Array ? part : inflate(part);
}

export async function readText(pack: Package, name: string): Promise<string | undefined> {
  const bytes = await readBytes(pack, name);
  if (bytes === undefined) return undefined;
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(utf16).decode(bytes);
}

export function setPart(
  pack: Package,
  name: string,
  content: string | Uint8Array,
  contentType?: string,
): void {
  pack.parts.set(
    name,
    typeof content === 'string' ? encode(HEAD + content.replace(/^<\?xml.*?\?>\s*/s, '')) : content,
  );
  if (contentType !== undefined) pack.contentTypes.overrides.set(name, contentType);
}

/** Removes a part, what it refers to, and what refers to it. */
export function removePart(pack: Package, name: string): void {
  pack.parts.delete(name);
  pack.relationships.delete(name);
  pack.contentTypes.overrides.delete(name);
  for (const list of pack.relationships.values()) {
    const kept = list.filter((relationship) => relationship.external || relationship.target !== name);
    list.splice(0, list.length, ...kept);
  }
}

/** Relationship types end alike in transitional and strict files ("…/relationships/worksheet"). */
export const relationshipsOf = (pack: Package, source: string, kind: string) =>
  (pack.relationships.get(source) ?? []).filter(({ type }) => type.endsWith(`/${kind}`));

export function relate(pack: Package, source: string, type: string, target: string): string {
  const list = pack.relationships.get(source) ?? [];
  pack.relationships.set(source, list);
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`rId${number}`)) number++;
  list.push({
    id: `rId${number}`,
    type,
    target,
    external: false,
    written: source === '' ? target : `/${target}`,
  });
  return `rId${number}`;
}

export function freePartName(pack: Package, pattern: (number: number) => string): string {
  let number = 1;
  while (pack.parts.has(pattern(number))) number++;
  return pattern(number);
}

const encode = (text: string) => new TextEncoder().encode(text);

const relationshipsPart = (source: string) => source.replace(/([^/]*)$/, '_rels/$1.rels');

function parseRelationships(text: string, source: string): Relationship[] {
  return childrenOf(parseXml(text), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: external ? target : resolved(source, target),
      external,
      written: target,
    };
  });
}

function resolved(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function writeRelationships(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, written, external }) =>
    xml('Relationship', {
      Id: id,
      Type: type,
      Target: written,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function writeContentTypes({ parts, contentTypes }: Package): string {
  const defaults = new Map([
    ...contentTypes.defaults,
    ['rels', RELATIONSHIPS_TYPE],
    ['xml', contentTypes.defaults.get('xml') ?? 'application/xml'],
  ]);
  const items = [
    ...[...defaults].map(([extension, type]) => xml('Default', { Extension: extension, ContentType: type })),
    ...[...contentTypes.overrides]
      .filter(([name]) => parts.has(name))
      .map(([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`),
  ];
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${items.join('')}</Types>`;
}

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
