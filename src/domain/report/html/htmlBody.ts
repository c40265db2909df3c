import { reportTexts } from '../report.vi';
import { FIRST_LINE, PARAGRAPH_GAP, sizes } from '../layout/pageStyle';
import { endLeft, sideWidths, wholeWidth } from '../layout/sides';
import { keepsWithNext } from '../printed/keepsWithNext';
import type { PrintedBlock, PrintedReport, PrintedTable } from '../printed/PrintedReport';
import { htmlParagraph } from './htmlParagraph';
import { htmlSides } from './htmlSides';
import { htmlTable } from './htmlTable';

const ROOM = '…'.repeat(34);

/** Rows left for the signature and the seal. */
const SEAL_ROOM = ['', '', '', '', ''];

export function htmlBody(blocks: readonly PrintedBlock[]): string {
  return blocks.map((block, index) => htmlBlock(block, keepsWithNext(block, blocks[index + 1]))).join('');
}

function htmlBlock(block: PrintedBlock, keepWithNext: boolean): string {
  const style = { size: sizes.body, after: PARAGRAPH_GAP, keepWithNext };
  switch (block.kind) {
    case 'heading':
      return htmlParagraph(block.text, { ...style, align: 'justify', bold: true, firstLine: FIRST_LINE });
    case 'paragraph':
    case 'item':
      return htmlParagraph(block.text, { ...style, align: 'justify', firstLine: FIRST_LINE });
    case 'room':
      return htmlParagraph(ROOM, { ...style, align: 'left' });
    case 'table':
      return htmlNotedTable(block.table);
  }
}

export function htmlNotedTable(table: PrintedTable): string {
  const notes = table.notes.map((text) =>
    htmlParagraph(text, { size: sizes.note, align: 'justify', italic: true }),
  );
  const gap = htmlParagraph('', { size: PARAGRAPH_GAP, align: 'left' });
  return htmlTable(table) + notes.join('') + gap;
}

/** "Nơi nhận" level with the signer's title (Phụ lục I, mục II.7 and II.9). */
export function htmlEnd({ signature, recipients }: PrintedReport): string {
  const left = [
    htmlParagraph(reportTexts.recipients, {
      size: sizes.recipientsHeading,
      align: 'left',
      bold: true,
      italic: true,
    }),
    ...recipients.map((text) => htmlParagraph(text, { size: sizes.recipients, align: 'left' })),
  ];
  const right = [...signature.titles, ...SEAL_ROOM, ...signature.names].map((text) =>
    htmlParagraph(text, { size: sizes.signature, align: 'center', bold: true }),
  );
  return htmlSides(left.join(''), right.join(''), sideWidths(endLeft) / sideWidths(wholeWidth));
}
