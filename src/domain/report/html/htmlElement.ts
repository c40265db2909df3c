import { UNPRINTABLE } from '../../text/unprintable';

/** CSS properties of one element; undefined ones are left out. */
export type Css = Readonly<Record<string, string | undefined>>;

export const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;

/** Parts of the page's width: what is pasted fits the page that it comes to. As an attribute for programs that read no styles. */
export const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
export const widthAttribute = (part: number): string => ` width="${percent(part)}"`;

/** Text of the workbook, which may hold anything, as HTML text that is XML too; line breaks and several spaces in a row stay. */
export function htmlText(text: string): string {
  return text
    .replace(UNPRINTABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br/>')
    .replace(/ {2,}/g, (spaces) => '\u00A0'.repeat(spaces.length));
}

/** `content` is HTML; <col> has none. */
export function htmlElement(tag: string, css: Css, content: string, attributes = ''): string {
  const style = Object.entries(css)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(';');
  const opening = `<${tag}${attributes}${style === '' ? '' : ` style="${style}"`}`;
  return tag === 'col' ? `${opening}/>` : `${opening}>${content}</${tag}>`;
}
