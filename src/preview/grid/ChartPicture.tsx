import type { ChartView, SeriesView } from '../../host/view/SheetView';
import { previewText } from '../previewText.vi';
import { fontStack } from './lookStyle';

interface Props {
  readonly chart: ChartView;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const PIXELS_A_POINT = 96 / 72;
const MARGIN = 10;
/** Parts of the width: names of categories at most, figures behind the longest bar. */
const MOST_FOR_NAMES = 0.35;
const FOR_FIGURES = 0.1;
/** Average width of a letter as part of the font size. */
const LETTER = 0.5;

/** A chart of lying bars as Excel draws it; of other kinds its frame and title. */
export function ChartPicture({ chart, width, height }: Props) {
  const size = chart.fontSize * PIXELS_A_POINT;
  const titleSize = chart.titleSize * PIXELS_A_POINT;
  return (
    <svg
      role="img"
      aria-label={describe(chart)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fontStack(chart.fontName)}
      fontSize={size}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={chart.fill} stroke="#D9D9D9" />
      <text x={width / 2} y={MARGIN + titleSize} fontSize={titleSize} fontWeight={700} textAnchor="middle">
        {chart.title}
      </text>
      {chart.lying ? (
        <Bars
          chart={chart}
          width={width}
          top={2 * MARGIN + titleSize}
          bottom={height - footOf(chart, size)}
          size={size}
        />
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {previewText.grid.otherChart}
        </text>
      )}
      {chart.legend && chart.lying && <Legend chart={chart} width={width} y={height - MARGIN} size={size} />}
    </svg>
  );
}

const footOf = ({ legend }: ChartView, size: number) => (legend ? 2 * MARGIN + size : MARGIN);

/** "Kết quả so với chỉ tiêu giao: Chỉ tiêu 1: Kết quả 95,5, Chỉ tiêu giao 80; …" */
function describe({ name, title, categories, series }: ChartView): string {
  const figures = categories.map((category, index) => {
    const values = series.map((item) => `${item.name} ${item.labels[index] ?? ''}`);
    return `${category}: ${values.join(', ')}`;
  });
  return previewText.grid.chart(title === '' ? name : title, figures.join('; '));
}

interface PlotProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

function Bars({ chart, width, top, bottom, size }: PlotProps) {
  const { categories, series, reversed } = chart;
  const longest = Math.max(0, ...categories.map((name) => name.length)) * size * LETTER;
  const left = 2 * MARGIN + Math.min(longest, width * MOST_FOR_NAMES);
  const most = Math.max(...series.flatMap(({ values }) => values), 0) || 1;
  const scale = (width * (1 - FOR_FIGURES) - left) / most;
  const slot = (bottom - top) / Math.max(1, categories.length);
  const group = slot / (1 + (series[0]?.gapWidth ?? 0) / 100 / Math.max(1, series.length));
  const bar = group / Math.max(1, series.length);
  const topOf = (index: number) =>
    top + slot * (reversed ? index : categories.length - 1 - index) + (slot - group) / 2;
  return (
    <>
      <line x1={left} x2={left} y1={top} y2={bottom} stroke="#808080" />
      {categories.map((name, index) => (
        <g key={name}>
          <text x={left - 5} y={topOf(index) + group / 2} textAnchor="end" dominantBaseline="central">
            {name}
          </text>
          {series.map((item, at) => (
            <Bar
              key={item.name}
              series={item}
              index={index}
              x={left}
              y={topOf(index) + bar * (reversed ? at : series.length - 1 - at)}
              width={(item.values[index] ?? 0) * scale}
              height={bar}
            />
          ))}
        </g>
      ))}
    </>
  );
}

interface BarProps {
  readonly series: SeriesView;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Bar({ series, index, x, y, width, height }: BarProps) {
  const { fill, outline, labels, showsLabels } = series;
  return (
    <>
      <rect x={x} y={y} width={Math.max(0, width)} height={height} fill={fill} stroke={outline} />
      {showsLabels && (
        <text x={x + Math.max(0, width) + 4} y={y + height / 2} dominantBaseline="central">
          {labels[index]}
        </text>
      )}
    </>
  );
}

interface LegendProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}

function Legend({ chart: { series }, width, y, size }: LegendProps) {
  const widths = series.map(({ name }) => size * (2 + name.length * LETTER));
  const start = (width - widths.reduce((sum, own) => sum + own, 0)) / 2;
  return (
    <>
      {series.map(({ name, fill, outline }, index) => {
        const x = start + widths.slice(0, index).reduce((sum, own) => sum + own, 0);
        return (
          <g key={name}>
            <rect
              x={x}
              y={y - size * 0.7}
              width={size * 0.7}
              height={size * 0.7}
              fill={fill}
              stroke={outline}
            />
            <text x={x + size} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
