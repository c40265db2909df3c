import { plan2025 } from '../../src/domain/plan/plan2025';
import { defaultSettings } from '../../src/domain/settings/defaultSettings';
import { issuingAgency } from '../../src/domain/settings/issuingAgency';
import type { Settings } from '../../src/domain/settings/Settings';

/** What the titles of the plan of 2025 tell. */
export const settingsOf2025 = (): Settings =>
  defaultSettings({
    agency: issuingAgency(plan2025),
    name: plan2025.title,
    decision: 'Quyết định số 35/QĐ-UBND ngày 14/02/2025 của Chủ tịch UBND phường Phổ Ninh',
  });
