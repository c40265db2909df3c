import { htmlBody, htmlEnd, htmlNotedTable } from '../../../../src/domain/report/html/htmlBody';
import { htmlParagraph } from '../../../../src/domain/report/html/htmlParagraph';
import { htmlLetterhead, htmlTitle } from '../../../../src/domain/report/html/htmlTop';
import { reportHtml } from '../../../../src/domain/report/html/reportHtml';
import type { PrintedAnnex, PrintedReport } from '../../../../src/domain/report/printed/PrintedReport';
import { hostileReport } from '../printed/hostileReport';

const report = hostileReport('a');
const annexOf = (heading: string): PrintedAnnex => ({
  heading,
  title: 'KẾT QUẢ',
  lines: ['(Kèm theo Báo cáo)', 'Số liệu đến 31/3'],
  table: { columns: [], rows: [], notes: [] },
});

/** A4 with margins of Phụ lục I: 20 mm, on the left 30 mm. */
const PORTRAIT =
  '@page WordSection1{size:595.28pt 841.89pt;margin:56.69pt 56.69pt 56.69pt 85.04pt}' +
  'div.WordSection1{page:WordSection1}';
const landscape = (section: number): string =>
  `@page WordSection${section}{size:841.89pt 595.28pt;mso-page-orientation:landscape;` +
  'margin:56.69pt 56.69pt 56.69pt 85.04pt}' +
  `div.WordSection${section}{page:WordSection${section}}`;
const BREAK = '<br clear="all" style="page-break-before:always;mso-break-type:section-break"/>';

const page = (styles: string, body: string): string =>
  '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/>' +
  `<style>${styles}</style></head><body>${body}</body></html>`;

function text(content: PrintedReport): string {
  const parts = [htmlLetterhead(content), htmlTitle(content), htmlBody(content.body), htmlEnd(content)];
  return `<div class="WordSection1">${parts.join('')}</div>`;
}

function annexText(section: number, { heading, title, lines, table }: PrintedAnnex): string {
  const line = (size: number, words: string, look: 'bold' | 'italic', after = 0): string =>
    htmlParagraph(words, { size, [look]: true, after, align: 'center', keepWithNext: true });
  const parts = [
    line(14, heading, 'bold'),
    line(13, title, 'bold'),
    ...lines.map((words) => line(13, words, 'italic', 3)),
    htmlNotedTable(table),
  ];
  return `<div class="WordSection${section}">${parts.join('')}</div>`;
}

describe('a report as a page for Word', () => {
  test.each<[what: string, annexes: readonly PrintedAnnex[], styles: string, more: string]>([
    ['upright, its text in one section', [], PORTRAIT, ''],
    [
      'an annex on a section across',
      [annexOf('Phụ lục')],
      PORTRAIT + landscape(2),
      BREAK + annexText(2, annexOf('Phụ lục')),
    ],
    [
      'each annex on its own',
      [annexOf('Phụ lục I'), annexOf('Phụ lục II')],
      PORTRAIT + landscape(2) + landscape(3),
      BREAK + annexText(2, annexOf('Phụ lục I')) + BREAK + annexText(3, annexOf('Phụ lục II')),
    ],
  ])('%s', (_, annexes, styles, more) =>
    expect(reportHtml({ ...report, annexes })).toBe(page(styles, text(report) + more)),
  );
});
