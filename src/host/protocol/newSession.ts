import type { Workbook } from '../model/Workbook';
import { nextSheetNumber } from '../xlsx/tabs';
import type { Session } from './Session';

export const newSession = (workbook: Workbook, apiSet: string, payloadLimitBytes: number): Session => ({
  workbook,
  apiSet,
  payloadLimitBytes,
  kept: new Map(),
  referenceIds: new WeakMap(),
  subscriptions: new Map(),
  enableEvents: true,
  events: [],
  actor: 'addin',
  keptCount: 0,
  // Ids of sheets are never used twice, so new ones count on from the highest.
  sheetCount: nextSheetNumber(workbook),
  changedSheets: new Set(),
});
