/** One element of an XML document; prefixes are kept in names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Declaration, comment, closing tag, opening tag, text: XML without DTD, CDATA and other entities than the five. */
const TOKEN =
  /<\?xml[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.]+)\s*>|<([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads a well-formed document; throws on anything else. */
export function readXml(source: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [document];
  let end = 0;
  for (const [token, closing, opening, attributes = '', selfClosing, text] of source.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1) ?? document;
    if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (selfClosing === '') open.push(element);
    } else if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
      open.pop();
    } else if (text !== undefined) {
      parent.text += unescapeXml(text);
    }
  }
  const [root, ...others] = document.children;
  if (end < source.length) throw new Error(`not XML at ${source.slice(end, end + 40)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  if (!root || others.length > 0 || document.text.trim() !== '') throw new Error('not one root element');
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
    name,
    unescapeXml(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length < pairs.length) throw new Error(`repeated attribute in ${source}`);
  return attributes;
}

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);|&/g, (entity, name: string | undefined) => {
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}

/** The element and all below it, in document order. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
