import type { Chart } from '../../model/Chart';
import { parseXml, type XmlElement } from '../../package/parseXml';
import { openingTag } from '../../package/patchXml';
import { replaceSpans, type Span } from '../../package/replaceSpans';
import { all, childNamed } from './elements';
import { frameKey } from './readCharts';
import { writePoint } from './writeFrame';

/** The drawing with frames moved, renamed, removed and added; what is not of these charts stays as it was, to the byte. */
export function patchDrawing(
  text: string,
  kept: readonly Chart[],
  removed: readonly Chart[],
  added: (firstId: number) => string,
): string {
  const root = parseXml(text);
  const spans = [
    ...kept
      .filter((chart) => frameKey(chart) !== chart.source?.frame)
      .flatMap((chart) => changes(root, chart)),
    ...removed.flatMap((chart) => removal(root, chart)),
  ];
  const highest = Math.max(0, ...all(root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0)));
  const frames = added(highest + 1);
  return frames === '' ? replaceSpans(text, spans) : withFrames(replaceSpans(text, spans), root, frames);
}

/** Before the end of the root, which may be empty. */
function withFrames(text: string, { name }: XmlElement, frames: string): string {
  const close = `</${name}>`;
  const at = text.lastIndexOf(close);
  if (at >= 0) return text.slice(0, at) + frames + text.slice(at);
  const empty = text.lastIndexOf('/>');
  return `${text.slice(0, empty)}>${frames}${close}`;
}

function changes(root: XmlElement, { source, name, anchor }: Chart): Span[] {
  const element = root.children[source?.index ?? -1];
  const properties = all(element, 'cNvPr')[0];
  const prefix = element?.name.includes(':') === true ? `${element.name.split(':')[0] ?? ''}:` : '';
  const point = (end: 'from' | 'to'): Span[] => {
    const old = childNamed(element, end);
    return old && anchor
      ? [{ start: old.start, end: old.end, text: writePoint(end, anchor[end], prefix) }]
      : [];
  };
  return [...point('from'), ...point('to'), ...(properties ? [openingTag(properties, { name })] : [])];
}

function removal(root: XmlElement, { source }: Chart): Span[] {
  const element = root.children[source?.index ?? -1];
  return element ? [{ start: element.start, end: element.end, text: '' }] : [];
}
