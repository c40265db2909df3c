import type { ChartFont, ChartLine, Shaped } from '../../model/Chart';
import { escapeXml } from '../../package/escapeXml';
import { xml } from '../../package/xml';
import { DASHES, EMU_A_POINT } from './chartWords';

const solid = (color: string) => xml('a:solidFill', {}, xml('a:srgbClr', { val: color }));

/** Fill and outline (ECMA-376 21.2.2.197); '' when both are left to the program that shows them. */
export function writeShape({ fill, line }: Partial<Shaped>): string {
  const parts = [
    fill === undefined ? '' : fill === 'none' ? xml('a:noFill') : solid(fill),
    line ? writeLine(line) : '',
  ].join('');
  return parts === '' ? '' : xml('c:spPr', {}, parts);
}

function writeLine({ style, color, weight }: ChartLine): string {
  if (style === undefined && color === undefined && weight === undefined) return '';
  if (style === 'None') return xml('a:ln', {}, xml('a:noFill'));
  return xml(
    'a:ln',
    {
      w: weight === undefined ? undefined : Math.round(weight * EMU_A_POINT),
      cap: style === 'RoundDot' ? 'rnd' : undefined,
    },
    (color === undefined ? '' : solid(color)) +
      (style === undefined ? '' : xml('a:prstDash', { val: DASHES[style] })),
  );
}

/** The font of one element (21.2.2.216); '' when it has none of its own. */
export function writeFont(font: ChartFont): string {
  if (Object.values(font).every((value) => value === undefined)) return '';
  return xml(
    'c:txPr',
    {},
    `${BODY}${xml('a:p', {}, `${paragraph(font)}${xml('a:endParaRPr', { lang: 'vi-VN' })}`)}`,
  );
}

const BODY = '<a:bodyPr/><a:lstStyle/>';

const paragraph = (font: ChartFont) => xml('a:pPr', {}, characters('a:defRPr', font));

function characters(
  name: string,
  { name: typeface, size, bold, italic, underline, color }: ChartFont,
): string {
  return xml(
    name,
    {
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold,
      i: italic,
      u: underline === undefined ? undefined : underline ? 'sng' : 'none',
    },
    (color === undefined ? '' : solid(color)) +
      (typeface === undefined ? '' : xml('a:latin', { typeface }) + xml('a:cs', { typeface })),
  );
}

/** Text of its own, in the font that it has (21.2.2.215). */
export const writeRichText = (text: string, font: ChartFont) =>
  xml(
    'c:tx',
    {},
    xml(
      'c:rich',
      {},
      `${BODY}${xml('a:p', {}, `${paragraph(font)}${xml('a:r', {}, `${characters('a:rPr', font)}${textElement(text)}`)}`)}`,
    ),
  );

const textElement = (text: string) => xml('a:t', {}, escapeXml(text));
