import { WorkbookFileError } from '../WorkbookFileError';
import { unescapeXml } from './escapeXml';

/** An attribute as it stands in the text; `start` is where its name begins. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** What a prefix stands for where a tag stands; '' is none. */
export type NamespaceOf = (prefix: string) => string | undefined;

export interface XmlHandler {
  /** An opening tag from `start` to `end`; `empty` when it closes itself. */
  open(
    name: string,
    attributes: readonly XmlAttribute[],
    start: number,
    end: number,
    empty: boolean,
    namespaceOf: NamespaceOf,
  ): void;
  /** A closing tag. */
  close(name: string, start: number, end: number, namespaceOf: NamespaceOf): void;
  /** Text, references resolved and line ends as XML reads them (2.11). */
  text?(text: string): void;
  /** A comment, processing instruction or CDATA section, which stands in no workbook that Excel writes. */
  aside?(start: number, end: number): void;
  /** Where to read on after an opening tag, when its content is of no interest. */
  skip?(name: string, end: number): number;
}

const NAME = String.raw`[:A-Z_a-z\u00C0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][-.:\w\u00B7\u00C0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]*`;
const OPEN = new RegExp(`<(${NAME})`, 'y');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const TAIL = /\s*(\/?)>/y;
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y');

/** What XML 1.0 (2.2) has no place for. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Excel nests some dozens deep. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 1_000;

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;

/** A document that comes in pieces: each but the last ends with a tag. */
export interface XmlScanner {
  read(piece: string): void;
  /** After the last piece. */
  end(): void;
}

/**
 * Reads an XML document as strictly as XML 1.0 and its namespaces ask.
 * A fragment may use prefixes that are bound around it.
 * @throws WorkbookFileError `damaged` for what is not well-formed, `tooLarge` for what nests too deep.
 */
export function scanXml(text: string, handler: XmlHandler, isFragment = false): void {
  const scanner = xmlScanner(handler, isFragment);
  scanner.read(text);
  scanner.end();
}

/** As scanXml, piece by piece: places are counted from where their piece begins. */
export function xmlScanner(handler: XmlHandler, isFragment = false): XmlScanner {
  const open: string[] = [];
  const prefixes: Bindings = new Map([
    ['xml', ['http://www.w3.org/XML/1998/namespace']],
    ['xmlns', ['http://www.w3.org/2000/xmlns/']],
  ]);
  const namespaceOf: NamespaceOf = (prefix) => prefixes.get(prefix)?.at(-1);
  const declared: (readonly string[] | undefined)[] = [];
  let hasRoot = false;
  let isCutInText = false;
  return {
    read(text) {
      const forbidden = FORBIDDEN.exec(text);
      if (forbidden) throw malformed(`a character that XML has no place for at ${forbidden.index}`);
      if (isCutInText) throw malformed('a piece that ends in a text');
      let at = !hasRoot && text.charCodeAt(0) === 0xfeff ? 1 : 0;
      for (;;) {
        const next = text.indexOf('<', at);
        const end = next < 0 ? text.length : next;
        if (end > at) {
          if (open.length === 0) requireBlank(text, at, end);
          else {
            const content = textOf(text, at, end);
            handler.text?.(content);
          }
        }
        if (next < 0) {
          isCutInText = end > at && open.length > 0;
          return;
        }
        const mark = text.charCodeAt(next + 1);
        if (mark === EXCLAMATION || mark === QUESTION) {
          at = asideEnd(text, next, open.length > 0);
          handler.aside?.(next, at);
          continue;
        }
        if (mark === SLASH) {
          CLOSE.lastIndex = next;
          const name = CLOSE.exec(text)?.[1];
          if (name === undefined || open.pop() !== name) throw malformed(`a closing tag at ${next}`);
          at = CLOSE.lastIndex;
          handler.close(name, next, at, namespaceOf);
          unbind(prefixes, declared.pop());
          continue;
        }
        if (open.length === 0 && hasRoot) throw malformed('a second root');
        hasRoot = true;
        OPEN.lastIndex = next;
        const name = OPEN.exec(text)?.[1];
        if (name === undefined) throw malformed(`a broken tag at ${next}`);
        const attributes = readAttributes(text, OPEN.lastIndex);
        TAIL.lastIndex = ATTRIBUTE.lastIndex;
        const tail = TAIL.exec(text);
        if (!tail) throw malformed(`a broken tag at ${next}`);
        at = TAIL.lastIndex;
        const bound = bind(prefixes, attributes);
        if (!isFragment) requireBound(namespaceOf, name, attributes);
        const empty = tail[1] === '/';
        handler.open(name, attributes, next, at, empty, namespaceOf);
        if (empty) {
          unbind(prefixes, bound);
          continue;
        }
        open.push(name);
        declared.push(bound);
        if (open.length > DEEPEST)
          throw new WorkbookFileError('tooLarge', `An element ${DEEPEST} elements deep`);
        at = handler.skip?.(name, at) ?? at;
      }
    },
    end() {
      if (!hasRoot || open.length > 0) throw malformed('an element that is not closed');
    },
  };
}

/** Leaves ATTRIBUTE.lastIndex where the tag goes on. */
function readAttributes(text: string, from: number): readonly XmlAttribute[] {
  let at = from;
  let attributes: XmlAttribute[] | undefined;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [whole, name = '', double, single] = match;
    at += whole.length;
    attributes ??= [];
    if (attributes.some((other) => other.name === name)) throw malformed(`${name} twice in one tag`);
    if (attributes.length === MOST_ATTRIBUTES)
      throw new WorkbookFileError('tooLarge', `An element of more than ${MOST_ATTRIBUTES} attributes`);
    const start = at - whole.trimStart().length;
    attributes.push({ name, value: attributeValue(double ?? single ?? ''), start });
  }
  ATTRIBUTE.lastIndex = at;
  return attributes ?? NO_ATTRIBUTES;
}

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/** White space in an attribute is a space (XML 1.0, 3.3.3); a line break written as &#10; stays one. */
const attributeValue = (raw: string) =>
  /[&\t\n\r]/.test(raw) ? resolved(raw.replace(/\r\n|[\t\n\r]/g, ' ')) : raw;

function requireBlank(text: string, from: number, to: number): void {
  if (text.slice(from, to).trim() !== '') throw malformed(`text outside of the root at ${from}`);
}

/** The text between two tags. */
function textOf(text: string, from: number, to: number): string {
  const raw = text.slice(from, to);
  if (raw.includes(']]>')) throw malformed(`]]> in a text at ${from}`);
  return resolved(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

function resolved(raw: string): string {
  const text = unescapeXml(raw);
  if (text === undefined) throw malformed('a reference to nothing');
  return text;
}

const ASIDES = [
  ['<!--', '-->', false],
  ['<![CDATA[', ']]>', true],
  ['<?', '?>', false],
] as const;

function asideEnd(text: string, at: number, inside: boolean): number {
  if (text.startsWith('<!DOCTYPE', at)) throw malformed('a document type, which no workbook has');
  for (const [start, end, onlyInside] of ASIDES) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    if (found < 0 || (onlyInside && !inside)) throw malformed(`${start} where none can stand at ${at}`);
    return found + end.length;
  }
  throw malformed(`a broken tag at ${at}`);
}

/** What a prefix stands for in the elements that are open, innermost last. */
type Bindings = Map<string, string[]>;

/** The prefix that an attribute binds: '' for names without one. */
export const boundPrefix = (name: string): string | undefined =>
  name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;

function bind(prefixes: Bindings, attributes: readonly XmlAttribute[]): readonly string[] | undefined {
  let bound: string[] | undefined;
  for (const { name, value } of attributes) {
    const prefix = boundPrefix(name);
    if (prefix === undefined) continue;
    if (prefix !== '' && value.trim() === '') throw malformed(`${name} is bound to nothing`);
    const namespaces = prefixes.get(prefix);
    if (namespaces) namespaces.push(value);
    else prefixes.set(prefix, [value]);
    (bound ??= []).push(prefix);
  }
  return bound;
}

function unbind(prefixes: Bindings, bound: readonly string[] | undefined): void {
  for (const prefix of bound ?? []) prefixes.get(prefix)?.pop();
}

function requireBound(namespaceOf: NamespaceOf, name: string, attributes: readonly XmlAttribute[]): void {
  requirePrefix(namespaceOf, name);
  for (const attribute of attributes) requirePrefix(namespaceOf, attribute.name);
}

function requirePrefix(namespaceOf: NamespaceOf, name: string): void {
  const colon = name.indexOf(':');
  if (colon < 0) return;
  const isSplit = colon > 0 && colon < name.length - 1 && !name.includes(':', colon + 1);
  if (!isSplit || namespaceOf(name.slice(0, colon)) === undefined)
    throw malformed(`${name}, whose prefix stands for nothing`);
}

export const malformed = (what: string) => new WorkbookFileError('damaged', `Malformed XML: ${what}`);
