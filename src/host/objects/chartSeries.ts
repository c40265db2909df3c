import { rangeReference } from '../edit/seriesFromRange';
import { CHART_TYPES, type Chart, type ChartSeries, type ChartType } from '../model/Chart';
import { referencedValues, seriesName, valueText } from '../model/chartValues';
import { isLine, newSeries } from '../model/newChart';
import type { Json } from '../model/Workbook';
import {
  choice,
  flagValue,
  given,
  integer,
  numberValue,
  optionalText,
  textValue,
  type Args,
} from '../protocol/args';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { answers, does, gets, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { opensPart, partProperty, requireChangeable, requireKnown } from './chartParts';
import { areaOf, rangeArgument } from './rangeArgs';
import type { ChartPart } from './Targets';

const seriesRef = (target: ChartPart<Chart>, part: ChartSeries) =>
  ref('ChartSeries', { sheet: target.sheet, chart: target.chart, part });

export const chartSeriesCollection: ObjectType<ChartPart<Chart>> = {
  since: '1.1',
  properties: { count: readOnly('1.1', (target) => requireKnown(target).series.length) },
  navigation: {},
  items: (target) => requireKnown(target).series.map((series) => seriesRef(target, series)),
  methods: {
    getCount: answers('1.4', (target) => requireKnown(target).series.length),
    getItemAt: gets('1.1', (target, args) => {
      const found = requireKnown(target).series[integer(args, 0, 'index')];
      if (!found) throw invalidArgument('The chart has no such series.');
      return seriesRef(target, found);
    }),
    add: makes('1.7', (target, args, session) => {
      const { series, type } = requireKnown(target);
      requireChangeable(session, target);
      const name = optionalText(args, 0, 'name');
      const index = given(args, 1) === null ? series.length : integer(args, 1, 'index');
      if (index < 0 || index > series.length) throw invalidArgument('index is out of range.');
      const added = newSeries(type ?? 'ColumnClustered', name === undefined ? {} : { name: { text: name } });
      series.splice(index, 0, added);
      return seriesRef(target, added);
    }),
  },
};

/** JSDoc of ChartSeries.name. */
const LONGEST_NAME = 255;

const barProperty = (name: 'gapWidth' | 'overlap', since: string, least: number, most: number) =>
  partProperty<ChartSeries>(
    since,
    (series) => {
      requireBars(series, name);
      return series[name];
    },
    (series, value, { chart }) => {
      requireBars(series, name);
      // Bars of one kind stand in one group, which has one width and one overlap.
      for (const other of chart.series)
        if (other.type === series.type) other[name] = numberValue(value, name, least, most);
    },
  );

function requireBars({ type }: ChartSeries, name: string): void {
  if (isLine(type)) throw invalidArgument(`${name} is for bars and columns.`);
}

export const chartSeries: ObjectType<ChartPart<ChartSeries>> = {
  since: '1.1',
  properties: {
    name: partProperty(
      '1.1',
      (series, { chart }, { workbook }) => seriesName(workbook, chart, series),
      (series, value) => {
        const text = textValue(value, 'name');
        if (text.length > LONGEST_NAME)
          throw invalidArgument('The name of a series has at most 255 characters.');
        series.name = { text };
      },
    ),
    chartType: partProperty(
      '1.7',
      ({ type }) => type,
      (series, value, { chart }) => {
        const type = modelledType(value);
        requireCombination([
          ...chart.series.filter((other) => other !== series).map((other) => other.type),
          type,
        ]);
        series.type = type;
      },
    ),
    gapWidth: barProperty('gapWidth', '1.7', 0, 500),
    overlap: barProperty('overlap', '1.8', -100, 100),
    hasDataLabels: partProperty(
      '1.7',
      ({ labels }) => labels.showValue || labels.showCategoryName || labels.showSeriesName,
      ({ labels }, value) => {
        labels.showValue = flagValue(value, 'hasDataLabels');
        if (labels.showValue) return;
        labels.showCategoryName = false;
        labels.showSeriesName = false;
      },
    ),
  },
  navigation: {
    format: opensPart('1.1', 'ChartSeriesFormat', ({ shape }) => shape),
    dataLabels: opensPart('1.8', 'ChartDataLabels', ({ labels }) => [labels]),
  },
  methods: {
    setValues: takesRange('values'),
    setXAxisValues: takesRange('categories'),
    getDimensionValues: answers('1.12', ({ part, ...target }, args, { workbook }) => {
      requireKnown(target);
      const dimension = choice(given(args, 0), ['Categories', 'Values'], 'dimension');
      const reference = dimension === 'Categories' ? part.categories : part.values;
      return referencedValues(workbook, reference).values.map(valueText);
    }),
    delete: does('1.7', ({ part, ...target }, _, session) => {
      const { series } = requireKnown(target);
      requireChangeable(session, target);
      const index = series.indexOf(part);
      if (index < 0) throw itemNotFound('The series');
      series.splice(index, 1);
    }),
  },
};

function takesRange(name: 'categories' | 'values') {
  return does<ChartPart<ChartSeries>>('1.7', ({ part, ...target }, args: Args, session: Session) => {
    requireKnown(target);
    requireChangeable(session, target);
    const range = rangeArgument(args, 0, target.sheet, session, 'sourceData');
    part[name] = rangeReference(range.sheet, areaOf(range));
  });
}

/** A kind that is drawn here; Excel has more. */
export function modelledType(value: Json): ChartType {
  const name = textValue(value, 'chartType');
  const found = CHART_TYPES.find((type) => type.toLowerCase() === name.toLowerCase());
  if (found) return found;
  if (OTHER_TYPES.test(name))
    throw new HostError('NotImplemented', `The embedded Excel does not draw charts of type ${name}.`);
  throw invalidArgument(`${name} is no type of chart.`);
}

const OTHER_TYPES =
  /^(3D)?(Column|Bar|Line|Area|Pie|Doughnut|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|XYScatter|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)\w*$/i;

/** Lying bars share no axes with columns or lines. */
export function requireCombination(types: readonly ChartType[]): void {
  const lying = types.filter((type) => type.startsWith('Bar'));
  if (lying.length > 0 && lying.length < types.length)
    throw invalidArgument('Bars cannot be combined with columns or lines.');
}
