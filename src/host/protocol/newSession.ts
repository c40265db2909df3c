import type { Workbook } from '../model/Workbook';
import type { Session } from './Session';

export const newSession = (workbook: Workbook, apiSet: string): Session => ({
  workbook,
  apiSet,
  kept: new Map(),
  referenceIds: new WeakMap(),
  subscriptions: new Map(),
  enableEvents: true,
  events: [],
  actor: 'addin',
  keptCount: 0,
  // Ids of sheets are never used twice, so new ones count on from the highest.
  sheetCount: Math.max(0, ...workbook.sheets.map(({ id }) => parseInt(id.slice(20, 24), 16) + 1)),
  changedSheets: new Set(),
});
