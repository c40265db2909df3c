import type { XmlElement } from '../package/parseXml';

/** Parts of drawings name their elements with prefixes of their own choice: what counts is the name after the colon. */
const isNamed = (element: XmlElement, name: string) =>
  element.name === name || element.name.endsWith(`:${name}`);

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => isNamed(child, name));

/** From child to child by these names. */
export const descend = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => path.reduce<XmlElement | undefined>(childNamed, element);

/** All elements of a name inside, in the order of the text. */
export const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.flatMap((child) => [...(isNamed(child, name) ? [child] : []), ...all(child, name)]) ?? [];
