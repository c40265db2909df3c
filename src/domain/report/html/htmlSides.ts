import { htmlElement, percent, widthAttribute } from './htmlElement';

/** Two columns without lines: letterhead, recipients beside signature. `leftPart` of the width is the left one's. */
export function htmlSides(left: string, right: string, leftPart: number): string {
  const cell = (content: string, part: number): string =>
    htmlElement(
      'td',
      { width: percent(part), padding: '0', border: 'none', 'vertical-align': 'top' },
      content,
      widthAttribute(part),
    );
  return htmlElement(
    'table',
    { 'border-collapse': 'collapse', width: percent(1), 'table-layout': 'fixed' },
    htmlElement('tr', { 'page-break-inside': 'avoid' }, cell(left, leftPart) + cell(right, 1 - leftPart)),
    `${widthAttribute(1)} border="0" cellspacing="0" cellpadding="0"`,
  );
}
