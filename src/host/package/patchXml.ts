import type { XmlElement } from './parseXml';
import { replaceSpans, type Span } from './replaceSpans';
import { xml, type Attributes } from './xml';

/**
 * The document of `root` with some of its children replaced or removed ('') and others added where the schema wants them;
 * everything else, elements that nobody knows among it, stays as and where it stood.
 * `order` lists the names of all children that the schema knows, in its order. Several children of one name are one change.
 * `inOthers` are changes within children that stay.
 */
export function withChildren(
  root: XmlElement,
  order: readonly string[],
  changed: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>> = {},
  inOthers: readonly Span[] = [],
): string {
  const { document } = root;
  const spans: Span[] = [...inOthers];
  const added = new Map<number, string[]>();
  for (const name of [...changed.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const text = changed.get(name) ?? '';
    const [first, ...others] = root.children.filter((element) => element.name === name);
    for (const { start, end } of others) spans.push({ start, end, text: '' });
    if (first) spans.push({ start: first.start, end: first.end, text });
    else {
      const at = placeFor(root, order, name);
      added.set(at, [...(added.get(at) ?? []), text]);
    }
  }
  const missing = Object.entries(attributes).filter(([name]) => root.attributes[name] === undefined);
  const opening = missing.map(([name, value]) => ` ${name}="${value}"`).join('');
  if (root.inner === root.end) {
    const content = [...added.values()].flat().join('');
    const whole = xml(root.name, { ...root.attributes, ...attributes }, content);
    return document.slice(0, root.start) + whole + document.slice(root.end);
  }
  const nameEnd = root.start + 1 + root.name.length;
  if (opening !== '') spans.push({ start: nameEnd, end: nameEnd, text: opening });
  for (const [at, texts] of added) spans.push({ start: at, end: at, text: texts.join('') });
  return replaceSpans(document, spans);
}

/** Before the first child that the schema puts behind it. */
function placeFor(root: XmlElement, order: readonly string[], name: string): number {
  const wanted = order.indexOf(name);
  return root.children.find((element) => orderOf(element, order) > wanted)?.start ?? root.close;
}

/** Where a child stands in the schema; one that newer Excels wrap up (mc:AlternateContent) stands where its content does. */
function orderOf(element: XmlElement, order: readonly string[]): number {
  const place = order.indexOf(element.name);
  return place >= 0 || element.name !== 'mc:AlternateContent'
    ? place
    : Math.max(
        -1,
        ...element.children.flatMap(({ children }) => children.map(({ name }) => order.indexOf(name))),
      );
}

/** The opening tag alone, with attributes changed: what stands inside is kept. */
export function openingTag({ name, attributes, start, inner, end }: XmlElement, changed: Attributes): Span {
  const written = xml(name, { ...attributes, ...changed });
  return { start, end: inner, text: inner < end ? written.replace(/\/>$/, '>') : written };
}
