import { escapeXml } from './escapeXml';
import type { XmlElement } from './parseXml';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">content</name>`; undefined attributes are left out, booleans are 1 and 0. */
export function xml(name: string, attributes: Attributes = {}, content = ''): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      written += ` ${key}="${typeof value === 'boolean' ? (value ? '1' : '0') : escapeXml(String(value))}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const child = (element: XmlElement | undefined, name: string) =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string) =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

export const flag = (value: string | undefined, otherwise = false) =>
  value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';

export const numeric = (value: string | undefined) => {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/** The element as it stands in its document. */
export const outerXml = ({ document, start, end }: XmlElement): string => document.slice(start, end);

export const innerXml = ({ document, inner, close }: XmlElement): string => document.slice(inner, close);

/** The element with attributes changed and its content replaced; a new one where there was none. */
export const rewritten = (
  element: XmlElement | undefined,
  name: string,
  attributes: Attributes,
  content: string,
): string => xml(name, { ...element?.attributes, ...attributes }, content);
