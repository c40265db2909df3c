import { WorkbookFileError } from '../WorkbookFileError';
import { newBudget, type Budget, spend } from './Budget';
import { concat, type Pieces, deflateBytes, inflateBytes } from './gzip';
import { parseContentTypes, writeContentTypes, type ContentTypes } from './contentTypes';
import { parseRelationships, writeRelationships, type Relationship } from './relationships';
import { readZip, type ZipEntry } from './readZip';
import { wellFormed } from './requireWellFormed';
import { deflate, writeZip } from './writeZip';

/** An Open Packaging Conventions package: parts nobody touches keep the bytes they came with. */
export interface Package {
  /** Those that were written are bytes, in pieces. */
  readonly parts: Map<string, ZipEntry | Pieces>;
  /** By source part; the package's own stand under ''. */
  readonly relationships: Map<string, Relationship[]>;
  readonly contentTypes: ContentTypes;
  /** Every member of the archive in its order, and what those that are not parts said when they were read. */
  readonly members: ReadonlyMap<string, Member>;
}

interface Member {
  readonly entry: ZipEntry;
  /** As we would have written it. */
  readonly written?: string;
  /** The part whose relationships it holds. */
  readonly source?: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const newPackage = (members: ReadonlyMap<string, Member> = new Map()): Package => ({
  parts: new Map(),
  relationships: new Map(),
  contentTypes: { defaults: new Map(), overrides: new Map(), spelt: new Map() },
  members,
});

/** @throws WorkbookFileError for an archive that is broken, locked, too large, or no package. */
export async function readPackage(bytes: Uint8Array, budget = newBudget()): Promise<Package> {
  const members = new Map<string, Member>();
  const pack = newPackage(members);
  for (const entry of readZip(bytes)) {
    members.set(entry.name, { entry });
    if (!entry.name.endsWith('/')) pack.parts.set(entry.name, entry);
  }
  const names = new Map([...pack.parts.keys()].map((name) => [name.toLowerCase(), name]));
  // Names of parts are equal whatever the case of their letters (ECMA-376 part 2, 9.1.1), and may be percent-encoded.
  const named = (name: string) =>
    names.get(name.toLowerCase()) ?? names.get(decoded(name).toLowerCase()) ?? name;
  const take = async (name: string): Promise<{ entry: ZipEntry; text: string } | undefined> => {
    const text = await readText(pack, name, budget);
    const entry = members.get(name)?.entry;
    pack.parts.delete(name);
    return entry && text !== undefined ? { entry, text } : undefined;
  };

  const types = await take(named(CONTENT_TYPES));
  if (!types) throw new WorkbookFileError('notXlsx', 'No Office document: it names no content types');
  Object.assign(pack, { contentTypes: parseContentTypes(types.text, named) });
  members.set(types.entry.name, { entry: types.entry, written: writeContentTypes(pack.contentTypes) });

  for (const name of [...pack.parts.keys()].filter((part) => /(^|\/)_rels\/[^/]*\.rels$/i.test(part))) {
    const source = named(name.replace(/_rels\/([^/]*)\.rels$/i, '$1'));
    const taken = await take(name);
    if (!taken) continue;
    const relationships = parseRelationships(taken.text, source, named);
    pack.relationships.set(source, relationships);
    members.set(name, { entry: taken.entry, written: writeRelationships(relationships), source });
  }
  return pack;
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

export async function writePackage(pack: Package): Promise<Uint8Array> {
  const entries = new Map<string, ZipEntry>();
  const put = async (name: string, written: string): Promise<void> => {
    const member = pack.members.get(name);
    const entry = member?.written === written ? member.entry : await deflate(name, [encode(HEAD + written)]);
    entries.set(name, entry);
  };
  const typesName = [...pack.members.keys()].find(
    (name) => name.toLowerCase() === CONTENT_TYPES.toLowerCase(),
  );
  await put(typesName ?? CONTENT_TYPES, writeContentTypes(pack.contentTypes));
  const relationshipsNames = new Map([...pack.members].map(([name, { source }]) => [source, name]));
  for (const [source, relationships] of pack.relationships) {
    const name = relationshipsNames.get(source) ?? relationshipsPart(source);
    const known = pack.members.has(name);
    if (relationships.length > 0 || (known && pack.parts.has(source)))
      await put(name, writeRelationships(relationships));
  }
  for (const [name, part] of pack.parts)
    entries.set(name, isWritten(part) ? await deflate(name, part) : part);

  for (const [name, { entry }] of pack.members) if (name.endsWith('/')) entries.set(name, entry);

  const order = [...pack.members.keys()].filter((name) => entries.has(name));
  const added = [...entries.keys()].filter((name) => !pack.members.has(name));
  return writeZip([...order, ...added].flatMap((name) => entries.get(name) ?? []));
}

export async function readBytes(
  { parts }: Package,
  name: string,
  budget: Budget = newBudget(),
): Promise<Uint8Array | undefined> {
  const part = parts.get(name);
  if (part === undefined) return undefined;
  return isWritten(part) ? concat(part) : inflate(part, budget);
}

export const isWritten = (part: ZipEntry | Pieces): part is Pieces => Array.isArray(part);

export async function readText(pack: Package, name: string, budget?: Budget): Promise<string | undefined> {
  const bytes = await readBytes(pack, name, budget);
  return bytes && decodeText(bytes);
}

/** @throws WorkbookFileError `damaged` for bytes that are no text in the encoding that they begin with. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookFileError('damaged', 'A part is no text in its encoding');
  }
}

/** By the byte order mark, or by how "<?" begins (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Text is written as UTF-8, whatever its XML declaration said before. It may come in pieces that end with a tag.
 * @throws Error for text that no XML parser would read: nothing of it may leave the house.
 */
export function setPart(
  { parts, contentTypes }: Package,
  name: string,
  content: string | Iterable<string> | Uint8Array,
  contentType?: string,
): void {
  const isBytes = content instanceof Uint8Array;
  parts.set(name, isBytes ? [Uint8Array.from(content)] : encodeXml(name, piecesOf(content)));
  if (contentType !== undefined) contentTypes.overrides.set(name, contentType);
}

const piecesOf = (content: string | Iterable<string>) => (typeof content === 'string' ? [content] : content);

const OLD_HEAD = /^\ufeff?(<\?xml.*?\?>\s*)?/s;

function encodeXml(name: string, pieces: Iterable<string>): Pieces {
  const scanner = wellFormed();
  const written: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (const piece of pieces) {
      const isFirst = written.length === 0;
      const text = isFirst ? piece.replace(OLD_HEAD, '') : piece;
      scanner.read(text);
      written.push(encode(isFirst ? HEAD + text : text));
    }
    scanner.end();
  } catch (cause) {
    throw new Error(`${name} was not written well-formed`, { cause });
  }
  return written;
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

/** The parts that relationships lead to, from the package itself on. */
export function reachableParts({ relationships }: Package): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of relationships.get(source) ?? []) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
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
  const taken = new Set([...pack.parts.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(pattern(number).toLowerCase())) number++;
  return pattern(number);
}

const encode = (text: string) => new TextEncoder().encode(text);

const relationshipsPart = (source: string) => source.replace(/([^/]*)$/, '_rels/$1.rels');

/** @throws WorkbookFileError `damaged` for what is not what was packed, `tooLarge` for what exceeds the budget. */
async function inflate(entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  spend(budget, 'unpackedBytes', entry.size);
  const bytes = entry.method === 0 ? await stored(entry) : await inflateBytes(entry, entry.size);
  if (!bytes) throw new WorkbookFileError('damaged', `${entry.name} is not what was packed`);
  return bytes;
}

async function stored({ data, crc, size }: ZipEntry): Promise<Uint8Array | undefined> {
  return data.length === size && (await deflateBytes([Uint8Array.from(data)])).crc === crc ? data : undefined;
}
