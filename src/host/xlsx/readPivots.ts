import { parseArea } from '../model/address';
import { lastRow, between, lastColumn, type Area } from '../model/Area';
import { parseXml } from '../package/parseXml';
import { child, numeric } from '../package/xml';
import type { SheetContext } from './Section';

/** The cells of every PivotTable of a sheet, with the fields above it that filter its pages (ECMA-376 18.10.1.49). */
export const readPivots = ({ relationships, text }: SheetContext): Area[] =>
  relationships
    .filter(({ type }) => type.endsWith('/pivotTable'))
    .flatMap(({ target }) => {
      const xml = text(target);
      return (xml === undefined ? undefined : readPivot(xml)) ?? [];
    });

function readPivot(xml: string): Area | undefined {
  const location = child(parseXml(xml), 'location');
  const area = parseArea(location?.attributes['ref'] ?? '');
  const pages = numeric(location?.attributes['rowPageCount']) ?? 0;
  if (!area || pages === 0) return area;
  // A blank row stands between the pages and the table.
  return between(Math.max(0, area.row - pages - 1), area.column, lastRow(area), lastColumn(area));
}
