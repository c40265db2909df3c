import type { Workbook } from '../model/Workbook';
import { sheetNumbers } from '../xlsx/tabs';
import type { Session } from './Session';

export const newSession = (workbook: Workbook, apiSet: string, payloadLimitBytes: number): Session => ({
  workbook,
  apiSet,
  payloadLimitBytes,
  kept: new Map(),
  referenceIds: new WeakMap(),
  subscriptions: new Map(),
  events: [],
  actor: 'addin',
  keptCount: 0,
  sheetNumbers: sheetNumbers(workbook),
  changedSheets: new Set(),
});
