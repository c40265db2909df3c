import type {
  Chart,
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartSeries,
  ChartTitle,
  ChartType,
  Gridlines,
  Shaped,
} from '../../model/Chart';
import { newChart, newSeries } from '../../model/newChart';
import type { XmlElement } from '../../package/parseXml';
import { flag, numeric } from '../../package/xml';
import { DASHES, EMU_A_POINT, GROUPS, keyOf, LABEL_PLACES, LEGEND_PLACES } from './chartWords';
import { all, childNamed, descend, named, valueOf } from './elements';

/** What a chart part says, as far as the model goes: the type is undefined for kinds that it does not know. */
export function readChart(root: XmlElement, id: string, name: string): Chart {
  const content = childNamed(root, 'chart');
  const plot = childNamed(content, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ name: own }) => own.endsWith('Chart'));
  const types = groups.map(typeOf);
  const chart = newChart(id, name, types.includes(undefined) ? undefined : types[0], undefined);
  readFont(childNamed(root, 'txPr'), chart.font);
  readShape(childNamed(root, 'spPr'), chart.area);
  readTitle(childNamed(content, 'title'), chart.title);
  readLegend(childNamed(content, 'legend'), chart);
  readAxis(childNamed(plot, 'catAx'), chart.categoryAxis);
  readAxis(childNamed(plot, 'valAx'), chart.valueAxis);
  const series = groups.flatMap((group, at) => readGroup(group, types[at]));
  series.sort((a, b) => a.order - b.order);
  chart.series.push(...series.map(({ item }) => item));
  return chart;
}

function typeOf(group: XmlElement): ChartType | undefined {
  const element = group.name.replace(/^.*:/, '');
  const direction = valueOf(group, 'barDir');
  const grouping = valueOf(group, 'grouping') ?? (element === 'barChart' ? 'clustered' : undefined);
  const fits = (Object.keys(GROUPS) as ChartType[]).filter(
    (type) =>
      GROUPS[type].element === element &&
      GROUPS[type].direction === direction &&
      GROUPS[type].grouping === grouping,
  );
  const bare = named(group, 'ser').every((item) => valueOf(childNamed(item, 'marker'), 'symbol') === 'none');
  return fits.length > 1 && !bare ? 'LineMarkers' : fits[0];
}

function readGroup(group: XmlElement, type: ChartType | undefined) {
  const plain = newSeries(type ?? 'ColumnClustered');
  return named(group, 'ser').map((element) => ({
    order: numeric(valueOf(element, 'order')) ?? 0,
    item: readSeries(element, {
      ...newSeries(plain.type),
      gapWidth: numeric(valueOf(group, 'gapWidth')) ?? 150,
      overlap: numeric(valueOf(group, 'overlap')) ?? 0,
    }),
  }));
}

function readSeries(element: XmlElement, series: ChartSeries): ChartSeries {
  const title = childNamed(element, 'tx');
  const reference = descend(title, 'strRef', 'f')?.text;
  const text = childNamed(title, 'v')?.text;
  if (reference !== undefined) series.name = { reference };
  else if (text !== undefined) series.name = { text };
  series.categories = all(childNamed(element, 'cat'), 'f')[0]?.text;
  series.values = all(childNamed(element, 'val'), 'f')[0]?.text;
  readShape(childNamed(element, 'spPr'), series.shape);
  readLabels(childNamed(element, 'dLbls'), series);
  return series;
}

function readLabels(element: XmlElement | undefined, { labels }: ChartSeries): void {
  if (!element) return;
  labels.showValue = flag(valueOf(element, 'showVal'));
  labels.showCategoryName = flag(valueOf(element, 'showCatName'));
  labels.showSeriesName = flag(valueOf(element, 'showSerName'));
  labels.showLegendKey = flag(valueOf(element, 'showLegendKey'));
  labels.position = keyOf(LABEL_PLACES, valueOf(element, 'dLblPos'));
  labels.separator = childNamed(element, 'separator')?.text;
  labels.numberFormat = formatOf(element);
  readFont(childNamed(element, 'txPr'), labels.font);
}

function formatOf(element: XmlElement): string | undefined {
  const format = childNamed(element, 'numFmt');
  return flag(format?.attributes['sourceLinked']) ? undefined : format?.attributes['formatCode'];
}

function readTitle(element: XmlElement | undefined, title: ChartTitle): void {
  title.visible = element !== undefined;
  if (!element) return;
  const rich = descend(element, 'tx', 'rich');
  title.text =
    rich &&
    all(rich, 't')
      .map(({ text }) => text)
      .join('');
  title.overlay = flag(valueOf(element, 'overlay'));
  readFont(rich ?? childNamed(element, 'txPr'), title.font);
}

function readLegend(element: XmlElement | undefined, { legend }: Chart): void {
  legend.visible = element !== undefined;
  if (!element) return;
  legend.position = keyOf(LEGEND_PLACES, valueOf(element, 'legendPos')) ?? 'Right';
  legend.overlay = flag(valueOf(element, 'overlay'));
  readFont(childNamed(element, 'txPr'), legend.font);
}

function readAxis(element: XmlElement | undefined, axis: ChartAxis): void {
  if (!element) return;
  const scaling = childNamed(element, 'scaling');
  axis.visible = !flag(valueOf(element, 'delete'));
  axis.reversed = valueOf(scaling, 'orientation') === 'maxMin';
  axis.minimum = numeric(valueOf(scaling, 'min'));
  axis.maximum = numeric(valueOf(scaling, 'max'));
  axis.majorUnit = numeric(valueOf(element, 'majorUnit'));
  axis.numberFormat = formatOf(element);
  readTitle(childNamed(element, 'title'), axis.title);
  readGridlines(childNamed(element, 'majorGridlines'), axis.majorGridlines);
  readGridlines(childNamed(element, 'minorGridlines'), axis.minorGridlines);
  readLine(descend(element, 'spPr', 'ln'), axis.line);
  readFont(childNamed(element, 'txPr'), axis.font);
}

function readGridlines(element: XmlElement | undefined, gridlines: Gridlines): void {
  gridlines.visible = element !== undefined;
  readLine(descend(element, 'spPr', 'ln'), gridlines.line);
}

const colorOf = (element: XmlElement | undefined) =>
  descend(element, 'solidFill', 'srgbClr')?.attributes['val']?.toUpperCase();

function readShape(element: XmlElement | undefined, shape: Shaped): void {
  shape.fill = childNamed(element, 'noFill') ? 'none' : colorOf(element);
  readLine(childNamed(element, 'ln'), shape.line);
}

function readLine(element: XmlElement | undefined, line: ChartLine): void {
  if (!element) return;
  const weight = numeric(element.attributes['w']);
  const color = colorOf(element);
  const style = childNamed(element, 'noFill') ? 'None' : keyOf(DASHES, valueOf(element, 'prstDash'));
  if (weight !== undefined) line.weight = weight / EMU_A_POINT;
  if (color !== undefined) line.color = color;
  if (style !== undefined) line.style = style;
}

/** The font that a text's first paragraph has unless its letters say otherwise. */
function readFont(text: XmlElement | undefined, font: ChartFont): void {
  const element = descend(text, 'p', 'pPr', 'defRPr');
  if (!element) return;
  const { sz, b, i, u } = element.attributes;
  const size = numeric(sz);
  const color = colorOf(element);
  const name = childNamed(element, 'latin')?.attributes['typeface'];
  if (size !== undefined) font.size = size / 100;
  if (b !== undefined) font.bold = flag(b);
  if (i !== undefined) font.italic = flag(i);
  if (u !== undefined) font.underline = u !== 'none';
  if (color !== undefined) font.color = color;
  if (name !== undefined && !name.startsWith('+')) font.name = name;
}
