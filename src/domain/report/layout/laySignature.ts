import { lineHeight } from '../../text/textMetrics';
import type { Signature } from '../Report';
import { reportTexts } from '../report.vi';
import { laidText, textHeight, type TextStyle } from './laidText';
import type { LaidRow } from './LaidRow';
import { PARAGRAPH_GAP, sizes } from './pageStyle';
import { endLeft, endRight, sideWidths, type Side } from './sides';

const HEADING: TextStyle = { size: sizes.recipientsHeading, bold: true, italic: true, horizontal: 'left' };
const RECIPIENT: TextStyle = { size: sizes.recipients, horizontal: 'left' };
const SIGNER: TextStyle = { size: sizes.signature, bold: true, horizontal: 'center' };

/** Rows left for the signature and the seal. */
const ROOM: readonly string[] = ['', '', '', '', ''];

/** "Nơi nhận" level with the signer's title (Phụ lục I, mục II.7 and II.9); kept on one page. */
export function laySignature(
  { authority, titles, name }: Signature,
  recipients: readonly string[],
): readonly LaidRow[] {
  const left = [
    { text: reportTexts.recipients, style: HEADING },
    ...recipients.map((text) => ({ text, style: RECIPIENT })),
  ];
  const right = [...(authority === '' ? [] : [authority]), ...titles, ...ROOM, name];
  const count = Math.max(left.length, right.length);
  const rows = Array.from({ length: count }, (_, index): LaidRow => {
    const recipient = left[index];
    const signer = right[index] ?? '';
    return {
      height: Math.max(
        lineHeight(sizes.table),
        recipient ? heightIn(endLeft, recipient.text, recipient.style) : 0,
        signer === '' ? 0 : heightIn(endRight, signer, SIGNER),
      ),
      cells: [
        ...(recipient ? [laidText(endLeft.column, endLeft.span, recipient.text, recipient.style)] : []),
        ...(signer === '' ? [] : [laidText(endRight.column, endRight.span, signer, SIGNER)]),
      ],
      keepWithNext: index < count - 1,
    };
  });
  return [{ height: PARAGRAPH_GAP, cells: [], keepWithNext: true }, ...rows];
}

const heightIn = (side: Side, text: string, style: TextStyle): number =>
  textHeight(text, sideWidths(side), style);
