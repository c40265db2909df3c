import { escapeXml } from './escapeXml';
import type { XmlElement } from './parseXml';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">content</name>`; undefined attributes are left out, booleans are 1 and 0. */
export function xml(name: string, attributes: Attributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const child = (element: XmlElement | undefined, name: string) =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string) =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

export const flag = (value: string | undefined, otherwise = false) =>
  value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';

export const numeric = (value: string | undefined) => {
  const number = value === undefined || value === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** The element as it could stand in a file, with attributes changed and children kept or replaced. */
export function rewritten(
  element: XmlElement | undefined,
  name: string,
  attributes: Attributes,
  content: string,
): string {
  return xml(name, { ...element?.attributes, ...attributes }, content);
}

/** Any element written again, for the children that are kept as they were. */
export const serialized = (element: XmlElement): string =>
  xml(
    element.name,
    element.attributes,
    escapeXml(element.text.trim() === '' ? '' : element.text) + element.children.map(serialized).join(''),
  );
