import { idOf } from '../../model/chartId';
import type { Anchor, AnchorPoint, Chart } from '../../model/Chart';
import { newChart } from '../../model/newChart';
import type { Relationship } from '../../package/relationships';
import { parseXml, type XmlElement } from '../../package/parseXml';
import { numeric } from '../../package/xml';
import { placementOf } from '../carried/anchors';
import type { SheetContext } from '../Section';
import { NO_CACHES } from './chartCaches';
import { EMU_A_POINT } from './chartWords';
import { all, childNamed, descend } from './elements';
import { readChart } from './readChart';
import { writeChart } from './writeChart';

/** The charts of a sheet, from its drawing part and their own parts, in the order of the drawing. */
export function readCharts(id: string, { relationships, relationshipsOf, text }: SheetContext): Chart[] {
  const drawing = relationships.find(({ type }) => type.endsWith('/drawing'))?.target;
  const xml = drawing === undefined ? undefined : text(drawing);
  if (drawing === undefined || xml === undefined) return [];
  const links = relationshipsOf(drawing);
  const charts: Chart[] = [];
  parseXml(xml).children.forEach((anchor, index) => {
    for (const frame of framesIn(anchor)) {
      const key = idOf({ id }, charts.length + 1);
      charts.push(readFrame(frame, anchor, { drawing, index, links, text, key }));
    }
  });
  return charts;
}

const framesIn = (element: XmlElement): readonly XmlElement[] =>
  all({ ...element, children: [element] }, 'graphicFrame').filter((frame) => all(frame, 'chart').length > 0);

interface Frames {
  readonly drawing: string;
  readonly index: number;
  readonly links: readonly Relationship[];
  readonly text: SheetContext['text'];
  readonly key: string;
}

function readFrame(
  frame: XmlElement,
  anchor: XmlElement,
  { drawing, index, links, text, key }: Frames,
): Chart {
  const name = all(frame, 'cNvPr')[0]?.attributes['name'] ?? '';
  const link = Object.entries(all(frame, 'chart')[0]?.attributes ?? {}).find(([attribute]) =>
    attribute.endsWith(':id'),
  )?.[1];
  const part = links.find(({ id, external }) => id === link && !external)?.target ?? '';
  const content = text(part);
  const chart =
    content === undefined
      ? newChart(key, name, undefined, undefined)
      : readChart(parseXml(content), key, name);
  chart.anchor = childNamed(anchor, 'graphicFrame') === frame ? readAnchor(anchor) : undefined;
  chart.placement = placementOf(anchor);
  const source = {
    drawing,
    index,
    part,
    text: content ?? '',
    isKnown: content !== undefined && withoutCaches(content) === writeChart(chart, NO_CACHES),
    frame: frameKey(chart),
  };
  return { ...chart, source };
}

/** Name and place: equal text later means that they did not change. */
export const frameKey = ({ name, anchor }: Chart) => JSON.stringify([name, anchor ?? null]);

const withoutCaches = (content: string) =>
  content.replace(/^<\?xml.*?\?>\s*/s, '').replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, '');

/** Only an anchor of two cells goes along with both (ECMA-376 20.5.2.33). */
function readAnchor(anchor: XmlElement): Anchor | undefined {
  const [from, to] = [childNamed(anchor, 'from'), childNamed(anchor, 'to')];
  return from && to ? { from: readPoint(from), to: readPoint(to) } : undefined;
}

function readPoint(element: XmlElement): AnchorPoint {
  const at = (name: string) => numeric(descend(element, name)?.text) ?? 0;
  return {
    row: at('row'),
    column: at('col'),
    x: at('colOff') / EMU_A_POINT,
    y: at('rowOff') / EMU_A_POINT,
  };
}
