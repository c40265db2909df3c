import type { Anchor, Placement } from '../model/Anchor';
import { parseXml, type XmlElement } from '../package/parseXml';
import { numeric } from '../package/xml';
import { placementOf, readPoint } from './carried/anchors';
import { all, childNamed } from './elements';
import type { SheetContext } from './Section';

/** Where a chart stands, in EMU (ECMA-376 20.1.2.1); with a size of its own it hangs from one cell. */
export interface KeptChart {
  readonly anchor: Anchor;
  readonly placement: Placement;
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** The charts of a sheet, which the file keeps. */
export function readCharts({ relationships, text }: SheetContext): readonly KeptChart[] {
  const drawing = relationships.find(({ type }) => type.endsWith('/drawing'))?.target;
  const content = drawing === undefined ? undefined : text(drawing);
  return content === undefined ? [] : parseXml(content).children.flatMap(readChart);
}

const hasChart = (frame: XmlElement) => all(frame, 'chart').length > 0;

function readChart(element: XmlElement): readonly KeptChart[] {
  const [first, second] = [childNamed(element, 'from'), childNamed(element, 'to')];
  if (!first || !all(element, 'graphicFrame').some(hasChart)) return [];
  const from = readPoint(first);
  if (second)
    return [{ anchor: { from, to: readPoint(second) }, placement: placementOf(element), size: undefined }];
  const length = (name: string) => numeric(childNamed(element, 'ext')?.attributes[name]) ?? 0;
  return [
    { anchor: { from, to: from }, placement: 'oneCell', size: { width: length('cx'), height: length('cy') } },
  ];
}
