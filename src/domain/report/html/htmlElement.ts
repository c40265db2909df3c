import { UNPRINTABLE } from '../../text/unprintable';

/** CSS properties of one element; undefined ones are left out. */
export type Css = Readonly<Record<string, string | undefined>>;

export const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;

/** Text of the workbook, which may hold anything, as HTML text that is XML too; line breaks stay. */
export function htmlText(text: string): string {
  return text
    .replace(UNPRINTABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br/>');
}

/** `content` is HTML. */
export function htmlElement(tag: string, css: Css, content: string, attributes = ''): string {
  const style = Object.entries(css)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(';');
  return `<${tag}${attributes}${style === '' ? '' : ` style="${style}"`}>${content}</${tag}>`;
}
