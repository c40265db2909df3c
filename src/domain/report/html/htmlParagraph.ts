import { FONT_NAME } from '../layout/pageStyle';
import { htmlElement, htmlText, points, type Css } from './htmlElement';

/** Keeps a blank paragraph high. */
const NO_BREAK_SPACE = '\u00A0';

export interface ParagraphStyle {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly firstLine?: number;
  readonly after?: number;
  readonly keepWithNext?: boolean;
}

export const htmlParagraph = (text: string, style: ParagraphStyle): string =>
  htmlLine(text === '' ? NO_BREAK_SPACE : htmlText(text), style);

/** Styled in place and whole: what is pasted takes no style sheet along. `content` is HTML. */
export function htmlLine(content: string, style: ParagraphStyle): string {
  const css: Css = {
    margin: `0 0 ${points(style.after ?? 0)}`,
    'font-family': `'${FONT_NAME}',serif`,
    'font-size': points(style.size),
    'font-weight': style.bold ? 'bold' : 'normal',
    'font-style': style.italic ? 'italic' : 'normal',
    'line-height': 'normal',
    'text-align': style.align,
    'text-indent': style.firstLine === undefined ? undefined : points(style.firstLine),
    'page-break-after': style.keepWithNext ? 'avoid' : undefined,
    color: 'black',
  };
  return htmlElement('p', css, content);
}

/** A line `length` points long in the middle of `room`. */
export function htmlRule(length: number, room: number): string {
  const side = points(Math.max(0, (room - length) / 2));
  const css: Css = {
    margin: `0 ${side} ${points(3)}`,
    'border-bottom': '0.75pt solid black',
    'font-size': '1pt',
    'line-height': '2pt',
  };
  return htmlElement('p', css, NO_BREAK_SPACE);
}
