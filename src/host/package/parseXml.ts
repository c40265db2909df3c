import { malformed, scanXml, type XmlHandler } from './scanXml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, references resolved. */
  text: string;
  /** The document that it stands in. */
  readonly document: string;
  /** Where it stands there: its opening tag up to `inner`, its closing tag from `close` (`end` where there is none). */
  readonly start: number;
  readonly inner: number;
  close: number;
  end: number;
}

/**
 * Parses a part of the package. What stands inside an element called `opaque` is skipped, not read.
 * @throws WorkbookFileError `damaged` for what is not well-formed.
 */
export const parseXml = (document: string, opaque?: string): XmlElement => parsed(document, opaque, false);

/** Parses an element cut out of a document, whose prefixes are bound there. */
export const parseFragment = (text: string): XmlElement => parsed(text, undefined, true);

function parsed(document: string, opaque: string | undefined, isFragment: boolean): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const handler: XmlHandler = {
    open(name, attributes, start, end, empty) {
      const element: XmlElement = {
        name,
        attributes: attributes.length === 0 ? NONE : asRecord(attributes),
        children: [],
        text: '',
        document,
        start,
        inner: end,
        close: end,
        end,
      };
      open.at(-1)?.children.push(element);
      root ??= element;
      if (!empty) open.push(element);
    },
    close(_, start, end) {
      const closed = open.pop();
      if (closed) Object.assign(closed, { close: start, end });
    },
    text(text) {
      const parent = open.at(-1);
      if (parent) parent.text += text;
    },
    aside(start, end) {
      const parent = open.at(-1);
      if (parent && document.startsWith('<![CDATA[', start))
        parent.text += document.slice(start + 9, end - 3);
    },
    skip(name, end) {
      if (name !== opaque) return end;
      const close = document.indexOf(`</${name}>`, end);
      if (close < 0) throw malformed(`<${name}> is not closed`);
      return close;
    },
  };
  scanXml(document, handler, isFragment);
  if (!root) throw malformed('no root');
  return root;
}

const NONE: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);

function asRecord(attributes: readonly { readonly name: string; readonly value: string }[]) {
  const record = Object.create(null) as Record<string, string>;
  for (const { name, value } of attributes) record[name] = value;
  return record;
}
