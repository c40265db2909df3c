import { htmlSides } from '../../../../src/domain/report/html/htmlSides';

test('two texts stand side by side, without lines, over the whole width and on one page', () =>
  expect(htmlSides('<p>trái</p>', '<p>phải</p>', 0.4)).toBe(
    [
      '<table width="100%" border="0" cellspacing="0" cellpadding="0"',
      ' style="border-collapse:collapse;width:100%;table-layout:fixed">',
      '<tr style="page-break-inside:avoid">',
      '<td width="40%" style="width:40%;padding:0;border:none;vertical-align:top"><p>trái</p></td>',
      '<td width="60%" style="width:60%;padding:0;border:none;vertical-align:top"><p>phải</p></td>',
      '</tr></table>',
    ].join(''),
  ));
