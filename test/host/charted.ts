import { setPart } from '../../src/host/package/Package';
import { addPart, craft, R, SHEET, worksheet } from './craft';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const CHART = 'xl/charts/chart1.xml';
export const DRAWING = 'xl/drawings/drawing1.xml';

/** Of the cells B2:B3. */
export const PIE = `<chartSpace xmlns="${C}"><chart><plotArea><pieChart><ser><idx val="0"/><order val="0"/><val><numRef><f>Sheet1!$B$2:$B$3</f></numRef></val></ser></pieChart></plotArea></chart><!-- của tôi --></chartSpace>`;
const FRAME = `<graphicFrame macro=""><nvGraphicFramePr><cNvPr id="7" name="Chart 1" descr="Của tôi"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/>`;
const point = (name: string, row: number, column: number) =>
  `<${name}><col>${column}</col><colOff>0</colOff><row>${row}</row><rowOff>19050</rowOff></${name}>`;
/** A chart over E2:H9, and 2 pixels of the row below. */
export const between = (attributes = '') =>
  `<twoCellAnchor${attributes}>${point('from', 1, 4)}${point('to', 9, 8)}${FRAME}</twoCellAnchor>`;
/** A chart from E2 on, as large as it says, in EMU. */
export const hanging = (width: number, height: number) =>
  `<oneCellAnchor>${point('from', 1, 4)}<ext cx="${width}" cy="${height}"/>${FRAME}</oneCellAnchor>`;

export const ARROW = `<oneCellAnchor>${point('from', 0, 0)}<ext cx="9" cy="9"/><sp><nvSpPr><cNvPr id="9" name="Mũi tên"/><cNvSpPr/></nvSpPr><spPr/></sp><clientData/></oneCellAnchor>`;
export const drawing = (anchors: string) =>
  `<wsDr xmlns="${XDR}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors}</wsDr>`;

/** A workbook of another program whose Sheet1 has these anchors in its drawing. */
export const charted = (anchors: string) =>
  craft({}, (pack) => {
    const id = addPart(pack, SHEET, 'drawing', DRAWING, drawing(anchors));
    addPart(pack, DRAWING, 'chart', CHART, PIE);
    setPart(pack, SHEET, worksheet(`<sheetData/><drawing r:id="${id}"/>`));
  });
