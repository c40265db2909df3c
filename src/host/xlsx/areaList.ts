import type { Area } from '../model/Area';
import { areaReference, parseArea } from '../model/address';

/** "A1:B2 D4", as sqref attributes write it. */
export const parseAreaList = (text: string | undefined): Area[] =>
  (text ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []);

export const areaList = (areas: readonly Area[]) => areas.map(areaReference).join(' ');
