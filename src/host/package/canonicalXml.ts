import { replaceSpans, type Span } from './replaceSpans';
import { boundPrefix, scanXml, type NamespaceOf } from './scanXml';

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

function rewritten(text: string): string {
  const used = new Map<string, string>();
  const spans: Span[] = [];
  let rootNameEnd: number | undefined;

  const rename = (name: string, start: number, namespaceOf: NamespaceOf): void => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const namespace = namespaceOf(prefix);
    const known = namespace === undefined ? undefined : PREFIXES.get(namespace);
    if (known === undefined || namespace === undefined) return;
    used.set(known, namespace);
    if (known === prefix) return;
    const local = name.slice(colon + 1);
    spans.push({ start, end: start + name.length, text: known === '' ? local : `${known}:${local}` });
  };

  scanXml(text, {
    open(name, attributes, start, _end, _empty, namespaceOf) {
      rootNameEnd ??= start + 1 + name.length;
      rename(name, start + 1, namespaceOf);
      for (const { name: attribute, value, start: at } of attributes) {
        if (boundPrefix(attribute) !== undefined) {
          if (PREFIXES.has(value)) spans.push({ start: at, end: valueEnd(text, at), text: '' });
        } else if (attribute.includes(':')) rename(attribute, at, namespaceOf);
      }
    },
    close(name, start, _end, namespaceOf) {
      rename(name, start + 2, namespaceOf);
    },
  });
  const place = rootNameEnd ?? 0;
  const bindings = [...used].map(([prefix, namespace]) =>
    prefix === '' ? ` xmlns="${namespace}"` : ` xmlns:${prefix}="${namespace}"`,
  );
  spans.push({ start: place, end: place, text: bindings.join('') });
  return replaceSpans(text, spans);
}

/** Where the attribute that begins at `start` ends. */
function valueEnd(text: string, start: number): number {
  const quote = /["']/g;
  quote.lastIndex = start;
  const mark = quote.exec(text)?.[0] ?? '"';
  return text.indexOf(mark, quote.lastIndex) + 1;
}
