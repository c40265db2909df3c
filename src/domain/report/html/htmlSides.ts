import { htmlElement, points } from './htmlElement';

/** Two columns without lines: letterhead, recipients beside signature. Widths in points. */
export function htmlSides(left: string, right: string, leftWidth: number, rightWidth: number): string {
  const cell = (content: string, width: number): string =>
    htmlElement(
      'td',
      { width: points(width), padding: '0', border: 'none', 'vertical-align': 'top' },
      content,
    );
  return htmlElement(
    'table',
    { 'border-collapse': 'collapse', width: points(leftWidth + rightWidth), 'table-layout': 'fixed' },
    htmlElement('tr', { 'page-break-inside': 'avoid' }, cell(left, leftWidth) + cell(right, rightWidth)),
    ' border="0" cellspacing="0" cellpadding="0"',
  );
}
