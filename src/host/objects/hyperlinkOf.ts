import { cellAt } from '../model/cells';
import { containsCell } from '../model/Area';
import { formatValue } from '../cell/formatValue';
import type { Json } from '../model/Workbook';
import type { Session } from '../protocol/Session';
import { areaOf } from './rangeArgs';
import type { RangeTarget } from './Targets';

export function hyperlinkOf(target: RangeTarget, { workbook }: Session): Json {
  const { row, column } = areaOf(target);
  const link = target.sheet.hyperlinks.find(({ area }) => containsCell(area, row, column));
  if (!link) return null;
  const textToDisplay = formatValue(cellAt(target.sheet, row, column)?.value ?? null, 'General', workbook);
  return {
    textToDisplay,
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
  };
}
