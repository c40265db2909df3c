import { paper, sizes, textMargins } from '../layout/pageStyle';
import type { PrintedAnnex, PrintedReport } from '../printed/PrintedReport';
import { htmlBody, htmlEnd, htmlNotedTable } from './htmlBody';
import { points } from './htmlElement';
import { htmlParagraph } from './htmlParagraph';
import { htmlLetterhead, htmlTitle } from './htmlTop';

/**
 * The report as a page that Word takes over with its tables, fonts and merged cells. Word also reads the sections of
 * the style sheet: A4, annexes across. Other programs start a page for each annex.
 */
export function reportHtml(report: PrintedReport): string {
  const { body, annexes } = report;
  const text = htmlLetterhead(report) + htmlTitle(report) + htmlBody(body) + htmlEnd(report);
  const sections = [text, ...annexes.map(htmlAnnex)].map(
    (content, index) => `<div class="WordSection${index + 1}">${content}</div>`,
  );
  const styles = sections.map((_, index) => pageStyle(index + 1, index > 0));
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/>',
    `<style>${styles.join('')}</style></head><body>`,
    sections.join(SECTION_BREAK),
    '</body></html>',
  ].join('');
}

const SECTION_BREAK = '<br clear="all" style="page-break-before:always;mso-break-type:section-break"/>';

function pageStyle(section: number, isLandscape: boolean): string {
  const { top, right, bottom, left } = textMargins;
  const [width, height] = isLandscape ? [paper.long, paper.short] : [paper.short, paper.long];
  return [
    `@page WordSection${section}{size:${points(width)} ${points(height)};`,
    isLandscape ? 'mso-page-orientation:landscape;' : '',
    `margin:${[top, right, bottom, left].map(points).join(' ')}}`,
    `div.WordSection${section}{page:WordSection${section}}`,
  ].join('');
}

/** Heading, title and reference, then the table over the width of the page (Phụ lục I, mục III). */
function htmlAnnex({ heading, title, lines, table }: PrintedAnnex): string {
  const style = { align: 'center', keepWithNext: true } as const;
  return [
    htmlParagraph(heading, { ...style, size: sizes.annexHeading, bold: true }),
    htmlParagraph(title, { ...style, size: sizes.annexTitle, bold: true }),
    ...lines.map((line) => htmlParagraph(line, { ...style, size: sizes.annexTitle, italic: true, after: 3 })),
    htmlNotedTable(table),
  ].join('');
}
