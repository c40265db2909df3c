import { replaceSpans, type Span } from './replaceSpans';
import { scanXml, type XmlAttribute } from './scanXml';

const OOXML = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/'] as const;

/** Transitional and strict files name the same things under two roots (ECMA-376 part 1, annex A, and part 4). */
const both = (transitional: string, strict: string, prefix: string): (readonly [string, string])[] => [
  [OOXML[0] + transitional, prefix],
  [OOXML[1] + strict, prefix],
];

/** The prefixes that our code knows elements and attributes by: those that Excel writes. '' is none. Drawings are read by local names. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...both('spreadsheetml/2006/main', 'spreadsheetml/main', ''),
  ...both('officeDocument/2006/relationships', 'officeDocument/relationships', 'r'),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11', 'we'],
]);

const KNOWN = new Set(PREFIXES.values());
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The same document with the prefixes that Excel would write. Almost every file is written so already, and is given back
 * as it is.
 * @throws WorkbookFileError `damaged` for what is not well-formed.
 */
export const canonicalXml = (text: string): string => (isCanonical(text) ? text : rewritten(text));

function isCanonical(text: string): boolean {
  for (const [, prefix = '', double, single] of text.matchAll(DECLARATION)) {
    const known = PREFIXES.get(double ?? single ?? '');
    if (known === undefined ? prefix !== '' && KNOWN.has(prefix) : known !== prefix) return false;
  }
  return true;
}

/** What a prefix stands for, innermost last. */
type Scope = Map<string, string[]>;

function rewritten(text: string): string {
  const scope: Scope = new Map();
  const declared: string[][] = [];
  const used = new Map<string, string>();
  const spans: Span[] = [];
  let depth = 0;
  let rootNameEnd = 0;

  /** The prefix to write for one that is read. */
  const prefixOf = (prefix: string): string => {
    const namespace = scope.get(prefix)?.at(-1);
    const known = namespace === undefined ? undefined : PREFIXES.get(namespace);
    if (known === undefined || namespace === undefined) return prefix;
    used.set(known, namespace);
    return known;
  };
  const rename = (name: string, start: number): void => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const known = prefixOf(prefix);
    if (known !== prefix) {
      const local = name.slice(colon + 1);
      spans.push({ start, end: start + name.length, text: known === '' ? local : `${known}:${local}` });
    }
  };
  const bind = (attributes: readonly XmlAttribute[]): string[] => {
    const bound: string[] = [];
    for (const { name, value } of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      scope.set(prefix, [...(scope.get(prefix) ?? []), value]);
      bound.push(prefix);
    }
    return bound;
  };
  const unbind = (bound: readonly string[] = []): void => {
    for (const prefix of bound) scope.get(prefix)?.pop();
  };

  scanXml(text, {
    open(name, attributes, start, _, empty) {
      const bound = bind(attributes);
      if (depth === 0) rootNameEnd = start + 1 + name.length;
      rename(name, start + 1);
      for (const { name: attribute, value, start: at } of attributes) {
        if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
          if (PREFIXES.has(value)) spans.push({ start: at, end: valueEnd(text, at), text: '' });
        } else if (attribute.includes(':')) rename(attribute, at);
      }
      if (empty) unbind(bound);
      else {
        declared.push(bound);
        depth++;
      }
    },
    close(name, start) {
      rename(name, start + 2);
      unbind(declared.pop());
      depth--;
    },
  });
  const bindings = [...used].map(([prefix, namespace]) =>
    prefix === '' ? ` xmlns="${namespace}"` : ` xmlns:${prefix}="${namespace}"`,
  );
  spans.push({ start: rootNameEnd, end: rootNameEnd, text: bindings.join('') });
  return replaceSpans(text, spans);
}

/** Where the attribute that begins at `start` ends. */
function valueEnd(text: string, start: number): number {
  const quote = /["']/g;
  quote.lastIndex = start;
  const mark = quote.exec(text)?.[0] ?? '"';
  return text.indexOf(mark, quote.lastIndex) + 1;
}
