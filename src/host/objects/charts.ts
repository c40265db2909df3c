import { anchorOf, anchorOver, boxOf, type Box } from '../edit/chartPlace';
import { touched } from '../edit/changed';
import { requireAllowed } from '../edit/requireWritable';
import { seriesByShape, seriesFromRange } from '../edit/seriesFromRange';
import { boundingArea } from '../model/Area';
import type { Chart, ChartType } from '../model/Chart';
import { idOf } from '../model/chartId';
import { newChart } from '../model/newChart';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { choice, given, integer, numberValue, textValue, type Args } from '../protocol/args';
import { HostError, itemNotFound } from '../protocol/HostError';
import {
  answers,
  does,
  gets,
  makes,
  opens,
  readOnly,
  readWrite,
  type ObjectType,
} from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { requireChangeable, requireChart, requireKnown } from './chartParts';
import { modelledType } from './chartSeries';
import { areaOf, ownRangeArgument, rangeArgument } from './rangeArgs';
import type { ChartTarget } from './Targets';

/** Width and height in points of a chart that Excel makes. */
const NEW_BOX: Box = { left: 0, top: 0, width: 360, height: 216 };

const boxProperty = (name: keyof Box) =>
  readWrite<ChartTarget>(
    '1.1',
    (target, session) => placeOf(session, target)[name],
    (target, value, session) => {
      requireChangeable(session, target);
      const box = { ...placeOf(session, target), [name]: numberValue(value, name, 0) };
      target.chart.anchor = anchorOf(session.workbook, target.sheet, box);
    },
  );

function placeOf({ workbook }: Session, target: ChartTarget): Box {
  const { anchor } = requireChart(target);
  if (!anchor)
    throw new HostError('NotImplemented', 'The embedded Excel does not place charts in groups of shapes.');
  return boxOf(workbook, target.sheet, anchor);
}

const part = <K extends 'title' | 'legend' | 'area'>(
  type: { readonly title: 'ChartTitle'; readonly legend: 'ChartLegend'; readonly area: 'ChartAreaFormat' }[K],
  name: K,
) =>
  opens<ChartTarget>('1.1', ({ sheet, chart: target }) =>
    ref(type, { sheet, chart: target, part: target[name] } as never),
  );

export const chart: ObjectType<ChartTarget> = {
  since: '1.1',
  id: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    id: readOnly('1.7', ({ chart: { id } }) => id),
    name: readWrite(
      '1.1',
      (target) => requireChart(target).name,
      (target, value, session) => {
        requireChangeable(session, target);
        target.chart.name = textValue(value, 'name');
      },
    ),
    left: boxProperty('left'),
    top: boxProperty('top'),
    width: boxProperty('width'),
    height: boxProperty('height'),
    chartType: readWrite(
      '1.7',
      (target) => requireKnown(target).type ?? null,
      (target, value, session) => {
        const found = requireKnown(target);
        requireChangeable(session, target);
        found.type = modelledType(value);
        for (const series of found.series) series.type = found.type;
      },
    ),
    plotBy: readOnly('1.8', (target) => requireKnown(target).seriesBy),
  },
  navigation: {
    title: part('ChartTitle', 'title'),
    legend: part('ChartLegend', 'legend'),
    format: part('ChartAreaFormat', 'area'),
    axes: opens('1.1', (target) => ref('ChartAxes', { ...target, part: target.chart })),
    series: opens('1.1', (target) => ref('ChartSeriesCollection', { ...target, part: target.chart })),
    dataLabels: opens('1.1', (target) =>
      ref('ChartDataLabels', { ...target, part: target.chart.series.map(({ labels }) => labels) }),
    ),
    worksheet: opens('1.2', ({ sheet }) => ref('Worksheet', sheet)),
  },
  methods: {
    setData: does('1.1', (target, args, session) => {
      const found = requireKnown(target);
      requireChangeable(session, target);
      takeData(found, found.type ?? 'ColumnClustered', target.sheet, args, session, 0);
    }),
    setPosition: does('1.1', (target, args, session) => {
      requireChangeable(session, target);
      const start = ownRangeArgument(args, 0, target.sheet, session, 'startCell');
      const box = placeOf(session, target);
      if (given(args, 1) === null) {
        const { left, top } = boxOf(session.workbook, target.sheet, anchorOver(start));
        target.chart.anchor = anchorOf(session.workbook, target.sheet, { ...box, left, top });
        return;
      }
      const end = ownRangeArgument(args, 1, target.sheet, session, 'endCell');
      target.chart.anchor = anchorOver(boundingArea(start, end));
    }),
    delete: does('1.1', (target, _, session) => {
      requireChangeable(session, target);
      placeOf(session, target);
      const { charts } = target.sheet;
      charts.splice(charts.indexOf(target.chart), 1);
    }),
  },
};

/** The range at `index` of the arguments, and after it by what its series go. */
function takeData(
  found: Chart,
  type: ChartType,
  own: Sheet,
  args: Args,
  session: Session,
  index: number,
): void {
  const range = rangeArgument(args, index, own, session, 'sourceData');
  const area = areaOf(range);
  const wanted =
    given(args, index + 1) === null
      ? 'Auto'
      : choice(given(args, index + 1), ['Auto', 'Columns', 'Rows'], 'seriesBy');
  found.seriesBy = wanted === 'Auto' ? seriesByShape(area) : wanted;
  const series = seriesFromRange(range.sheet, area, found.seriesBy, type);
  found.series.splice(0, found.series.length, ...series);
}

const chartRef = (sheet: Sheet, found: Chart | undefined) =>
  found ? ref('Chart', { sheet, chart: found }) : null;

const named = (sheet: Sheet, name: Json) =>
  chartRef(
    sheet,
    sheet.charts.find((candidate) => candidate.name === name),
  );

function addChart(sheet: Sheet, args: Args, session: Session): Chart {
  requireAllowed(sheet, 'objects');
  const type = modelledType(given(args, 0));
  const taken = new Set(sheet.charts.flatMap(({ id, name }) => [id, name]));
  let number = 1;
  while (taken.has(idOf(sheet, number)) || taken.has(`Chart ${number}`)) number++;
  const anchor = anchorOf(session.workbook, sheet, NEW_BOX);
  const added = newChart(idOf(sheet, number), `Chart ${number}`, type, anchor);
  takeData(added, type, sheet, args, session, 1);
  // Excel shows a legend where there is something to tell apart.
  added.legend.visible = added.series.length > 1;
  sheet.charts.push(added);
  touched(session, sheet);
  return added;
}

export const chartCollection: ObjectType<Sheet> = {
  since: '1.1',
  properties: { count: readOnly('1.1', ({ charts }) => charts.length) },
  navigation: {},
  items: (sheet) => sheet.charts.map((found) => ref('Chart', { sheet, chart: found })),
  // The client finds a chart again by its id.
  item: (sheet, key) =>
    chartRef(
      sheet,
      sheet.charts.find(({ id, name }) => id === key || name === key),
    ),
  methods: {
    add: makes('1.1', (sheet, args, session) =>
      ref('Chart', { sheet, chart: addChart(sheet, args, session) }),
    ),
    getCount: answers('1.4', ({ charts }) => charts.length),
    getItemOrNullObject: gets('1.4', (sheet, args) => named(sheet, given(args, 0))),
    getItem: gets('1.1', (sheet, args) => {
      const found = named(sheet, given(args, 0));
      if (!found) throw itemNotFound('The chart');
      return found;
    }),
    getItemAt: gets('1.1', (sheet, args) => {
      const found = chartRef(sheet, sheet.charts[integer(args, 0, 'index')]);
      if (!found) throw itemNotFound('The chart');
      return found;
    }),
  },
};
