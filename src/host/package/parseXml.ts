import { WorkbookFileError } from '../WorkbookFileError';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, entities resolved. */
  text: string;
  /** Where the element stands in the text that was parsed. */
  readonly start: number;
  /** Where its content begins (end of the opening tag). */
  readonly inner: number;
  end: number;
}

const TAG = /<(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses a part of the package. What stands inside an element called `opaque` is skipped, not read. */
export function parseXml(text: string, opaque?: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const parent = open.at(-1);
    if (parent && next > at) parent.text += unescapeXml(text.slice(at, next));
    if (next < 0) break;
    const mark = text.charCodeAt(next + 1);
    const aside = mark === EXCLAMATION || mark === QUESTION ? asideEnd(text, next) : undefined;
    if (aside !== undefined) {
      if (parent && text.startsWith('<![CDATA[', next)) parent.text += text.slice(next + 9, aside - 3);
      at = aside;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(text);
    if (!tag) throw malformed(`a broken tag at ${next}`);
    at = TAG.lastIndex;
    const [, closing, name = '', attributes = '', empty] = tag;
    if (closing) {
      const closed = open.pop();
      if (closed?.name !== name) throw malformed(`</${name}> closes nothing`);
      closed.end = at;
      continue;
    }
    if (!parent && root) throw malformed('a second root');
    const element: XmlElement = {
      name,
      attributes: parseAttributes(attributes),
      children: [],
      text: '',
      start: next,
      inner: at,
      end: at,
    };
    parent?.children.push(element);
    root ??= element;
    if (empty) continue;
    open.push(element);
    if (name === opaque) {
      at = text.indexOf(`</${name}>`, at);
      if (at < 0) throw malformed(`<${name}> is not closed`);
    }
  }
  if (!root || open.length > 0) throw malformed('an element that is not closed');
  return root;
}

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** The end of a comment, CDATA section or processing instruction at this point. */
function asideEnd(text: string, at: number): number | undefined {
  if (text.startsWith('<!DOCTYPE', at)) throw malformed('a document type, which no workbook has');
  for (const [start, end] of ASIDES) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    if (found < 0) throw malformed(`${start} is not closed`);
    return found + end.length;
  }
  return undefined;
}

const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function parseAttributes(text: string): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  if (text === '') return attributes;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    return NAMED[name] ?? entity;
  });
}

const malformed = (what: string) => new WorkbookFileError('damaged', `Malformed XML: ${what}`);
