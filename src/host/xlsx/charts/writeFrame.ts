import type { AnchorPoint, Chart } from '../../model/Chart';
import { xml } from '../../package/xml';
import { EMU_A_POINT } from './chartWords';

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};

export const EMPTY_DRAWING = xml('xdr:wsDr', NAMESPACES);

const emu = (points: number) => String(Math.round(points * EMU_A_POINT));

/** One end of an anchor (ECMA-376 20.5.2.5), with the prefix that its drawing uses. */
export const writePoint = (name: string, { row, column, x, y }: AnchorPoint, prefix = 'xdr:') =>
  xml(
    `${prefix}${name}`,
    {},
    [
      xml(`${prefix}col`, {}, String(column)),
      xml(`${prefix}colOff`, {}, emu(x)),
      xml(`${prefix}row`, {}, String(row)),
      xml(`${prefix}rowOff`, {}, emu(y)),
    ].join(''),
  );

/** A chart on a sheet (20.5.2.33): it names its own prefixes, whatever those of the drawing are. */
export function writeFrame({ name, anchor }: Chart, id: number, link: string): string {
  if (!anchor) return '';
  const chart = xml('c:chart', {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id': link,
  });
  const frame = [
    xml('xdr:nvGraphicFramePr', {}, xml('xdr:cNvPr', { id, name }) + xml('xdr:cNvGraphicFramePr')),
    xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }) + xml('a:ext', { cx: 0, cy: 0 })),
    xml(
      'a:graphic',
      {},
      xml('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' }, chart),
    ),
  ];
  return xml(
    'xdr:twoCellAnchor',
    NAMESPACES,
    [
      writePoint('from', anchor.from),
      writePoint('to', anchor.to),
      xml('xdr:graphicFrame', { macro: '' }, frame.join('')),
      xml('xdr:clientData'),
    ].join(''),
  );
}
