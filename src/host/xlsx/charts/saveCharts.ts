import type { Chart } from '../../model/Chart';
import type { Sheet } from '../../model/Sheet';
import type { Workbook } from '../../model/Workbook';
import {
  freePartName,
  relate,
  relationshipsOf,
  removePart,
  setPart,
  type Package,
} from '../../package/Package';
import { linksOf, TYPES } from '../templates';
import { chartContent } from './chartContent';
import { patchDrawing } from './patchDrawing';
import { EMPTY_DRAWING, writeFrame } from './writeFrame';

interface Saving {
  readonly pack: Package;
  readonly workbook: Workbook;
  readonly changed: (key: string) => boolean;
  readonly textOf: (part: string) => string | undefined;
}

/** Writes the charts of a sheet that changed; gives the relationship of its drawing, if it has one. */
export function saveCharts(saving: Saving, sheet: Sheet, part: string): string | undefined {
  const { pack, workbook, changed, textOf } = saving;
  for (const chart of sheet.charts)
    if (chart.source && changed(chartKey(sheet, chart)))
      setPart(pack, chart.source.part, chartContent(workbook, chart));
  const known = relationshipsOf(pack, part, 'drawing')[0];
  const kept = sheet.charts.filter(({ source }) => source);
  const added = sheet.charts.filter(({ source }) => !source);
  const removed = (sheet.source?.charts ?? []).filter(
    ({ source }) => !kept.some((chart) => chart.source === source),
  );
  if (!known && added.length === 0) return undefined;
  const drawing = known?.target ?? freePartName(pack, (number) => `xl/drawings/drawing${number}.xml`);
  const old = known ? (textOf(drawing) ?? EMPTY_DRAWING) : EMPTY_DRAWING;
  if (!known) setPart(pack, drawing, old, TYPES.drawing);
  const text = patchDrawing(old, kept, removed, (firstId) =>
    added.map((chart, index) => writeFrame(chart, firstId + index, addPart(saving, drawing, chart))).join(''),
  );
  if (text !== old || !known) setPart(pack, drawing, text);
  for (const { source } of removed) if (source) removeChart(pack, source.part);
  return known?.id ?? relate(pack, part, linksOf(workbook).drawing, drawing);
}

export const chartKey = ({ id }: Sheet, chart: Chart) => `chart ${id} ${chart.id}`;

function addPart({ pack, workbook }: Saving, drawing: string, chart: Chart): string {
  const part = freePartName(pack, (number) => `xl/charts/chart${number}.xml`);
  setPart(pack, part, chartContent(workbook, chart), TYPES.chart);
  return relate(pack, drawing, linksOf(workbook).chart, part);
}

/** The chart with the styles and colours that are its own. */
function removeChart(pack: Package, part: string): void {
  for (const { target, external } of [...(pack.relationships.get(part) ?? [])])
    if (!external) removePart(pack, target);
  removePart(pack, part);
}
