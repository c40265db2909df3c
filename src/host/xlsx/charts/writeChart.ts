import { labelPositions } from '../../model/labelPositions';
import type {
  Chart,
  ChartAxis,
  ChartLegend,
  ChartSeries,
  ChartTitle,
  ChartType,
  DataLabels,
  Gridlines,
} from '../../model/Chart';
import { isLine } from '../../model/newChart';
import { escapeXml } from '../../package/escapeXml';
import { xml } from '../../package/xml';
import type { ChartCaches } from './chartCaches';
import { GROUPS, LABEL_PLACES, LEGEND_PLACES } from './chartWords';
import { writeFont, writeRichText, writeShape } from './writeLooks';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const value = (name: string, val: string | number | boolean) => xml(`c:${name}`, { val });

/** The chart part (ECMA-376 21.2.2.29); children stand in the order of the schema. */
export function writeChart(chart: Chart, caches: ChartCaches): string {
  const { title, legend, area, font } = chart;
  const content = [
    title.visible ? writeTitle(title) : '',
    value('autoTitleDeleted', !title.visible),
    writePlotArea(chart, caches),
    legend.visible ? writeLegend(legend) : '',
    value('plotVisOnly', true),
    value('dispBlanksAs', 'gap'),
  ];
  return xml(
    'c:chartSpace',
    NAMESPACES,
    [
      value('roundedCorners', false),
      xml('c:chart', {}, content.join('')),
      writeShape(area),
      writeFont(font),
    ].join(''),
  );
}

const writeTitle = ({ text, overlay, font }: ChartTitle) =>
  xml(
    'c:title',
    {},
    (text === undefined ? '' : writeRichText(text, font)) +
      value('overlay', overlay) +
      (text === undefined ? writeFont(font) : ''),
  );

const writeLegend = ({ position, overlay, font }: ChartLegend) =>
  xml(
    'c:legend',
    {},
    value('legendPos', LEGEND_PLACES[position]) + value('overlay', overlay) + writeFont(font),
  );

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

function writePlotArea(chart: Chart, caches: ChartCaches): string {
  const types = [...new Set(chart.series.map(({ type }) => type))];
  const groups = types.length > 0 ? types : [chart.type ?? 'ColumnClustered'];
  const isLying = groups.some((type) => type.startsWith('Bar'));
  return xml(
    'c:plotArea',
    {},
    [
      xml('c:layout'),
      ...groups.map((type) => writeGroup(chart, type, caches)),
      writeAxis(chart.categoryAxis, 'catAx', isLying ? 'l' : 'b'),
      writeAxis(chart.valueAxis, 'valAx', isLying ? 'b' : 'l'),
    ].join(''),
  );
}

function writeGroup({ series }: Chart, type: ChartType, caches: ChartCaches): string {
  const { element, direction, grouping } = GROUPS[type];
  const own = series.filter((item) => item.type === type);
  const [first] = own;
  return xml(
    `c:${element}`,
    {},
    [
      direction === undefined ? '' : value('barDir', direction),
      value('grouping', grouping),
      value('varyColors', false),
      ...own.map((item) => writeSeries(item, series.indexOf(item), caches)),
      ...(isLine(type)
        ? [value('marker', true)]
        : [value('gapWidth', first?.gapWidth ?? 182), value('overlap', first?.overlap ?? 0)]),
      value('axId', CATEGORY_AXIS),
      value('axId', VALUE_AXIS),
    ].join(''),
  );
}

function writeSeries(series: ChartSeries, index: number, caches: ChartCaches): string {
  const { name, type, categories, values, shape, labels } = series;
  return xml(
    'c:ser',
    {},
    [
      value('idx', index),
      value('order', index),
      name === undefined
        ? ''
        : xml(
            'c:tx',
            {},
            'text' in name
              ? xml('c:v', {}, escapeXml(name.text))
              : reference('c:strRef', name.reference, caches.texts(name.reference)),
          ),
      writeShape(shape),
      isLine(type) ? '' : value('invertIfNegative', false),
      type === 'Line' ? xml('c:marker', {}, value('symbol', 'none')) : '',
      writeLabels(labels, type),
      categories === undefined
        ? ''
        : xml('c:cat', {}, reference('c:strRef', categories, caches.texts(categories))),
      values === undefined ? '' : xml('c:val', {}, reference('c:numRef', values, caches.numbers(values))),
      isLine(type) ? value('smooth', false) : '',
    ].join(''),
  );
}

const reference = (name: string, formula: string, cache: string) =>
  xml(name, {}, xml('c:f', {}, escapeXml(formula)) + cache);

function writeLabels(labels: DataLabels, type: ChartType): string {
  const { showValue, showCategoryName, showSeriesName, showLegendKey, numberFormat, separator } = labels;
  if (!showValue && !showCategoryName && !showSeriesName && !showLegendKey) return '';
  const position =
    labels.position && labelPositions[type].includes(labels.position) ? labels.position : undefined;
  return xml(
    'c:dLbls',
    {},
    [
      numberFormat === undefined ? '' : format(numberFormat),
      writeFont(labels.font),
      position === undefined ? '' : value('dLblPos', LABEL_PLACES[position]),
      value('showLegendKey', showLegendKey),
      value('showVal', showValue),
      value('showCatName', showCategoryName),
      value('showSerName', showSeriesName),
      value('showPercent', false),
      value('showBubbleSize', false),
      separator === undefined ? '' : xml('c:separator', {}, escapeXml(separator)),
    ].join(''),
  );
}

const format = (formatCode: string | undefined) =>
  xml('c:numFmt', { formatCode: formatCode ?? 'General', sourceLinked: formatCode === undefined });

function writeAxis(axis: ChartAxis, element: 'catAx' | 'valAx', place: string): string {
  const isValues = element === 'valAx';
  return xml(
    `c:${element}`,
    {},
    [
      value('axId', isValues ? VALUE_AXIS : CATEGORY_AXIS),
      xml(
        'c:scaling',
        {},
        value('orientation', axis.reversed ? 'maxMin' : 'minMax') +
          (axis.maximum === undefined ? '' : value('max', axis.maximum)) +
          (axis.minimum === undefined ? '' : value('min', axis.minimum)),
      ),
      value('delete', !axis.visible),
      value('axPos', place),
      writeGridlines('majorGridlines', axis.majorGridlines),
      writeGridlines('minorGridlines', axis.minorGridlines),
      axis.title.visible ? writeTitle(axis.title) : '',
      format(axis.numberFormat),
      value('majorTickMark', 'none'),
      value('minorTickMark', 'none'),
      value('tickLblPos', 'nextTo'),
      writeShape({ line: axis.line }),
      writeFont(axis.font),
      value('crossAx', isValues ? CATEGORY_AXIS : VALUE_AXIS),
      value('crosses', 'autoZero'),
      ...(isValues
        ? [
            value('crossBetween', 'between'),
            axis.majorUnit === undefined ? '' : value('majorUnit', axis.majorUnit),
          ]
        : [
            value('auto', true),
            value('lblAlgn', 'ctr'),
            value('lblOffset', 100),
            value('noMultiLvlLbl', false),
          ]),
    ].join(''),
  );
}

const writeGridlines = (name: string, { visible, line }: Gridlines) =>
  visible ? xml(`c:${name}`, {}, writeShape({ line })) : '';
