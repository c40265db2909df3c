import type { XmlElement } from '../package/parseXml';

/** Parts of drawings name their elements with prefixes of their own choice: what counts is the name after the colon. */
const isNamed = (element: XmlElement, name: string) =>
  element.name === name || element.name.endsWith(`:${name}`);

export const named = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => isNamed(child, name)) ?? [];

export const childNamed = (element: XmlElement | undefined, name: string) => named(element, name)[0];

/** From child to child by these names. */
export const descend = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => path.reduce<XmlElement | undefined>(childNamed, element);

/** The attribute `val` of a child. */
export const valueOf = (element: XmlElement | undefined, name: string) =>
  childNamed(element, name)?.attributes['val'];

/** All elements of a name inside, in the order of the text. */
export const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.flatMap((child) => [...(isNamed(child, name) ? [child] : []), ...all(child, name)]) ?? [];
