import { lazy } from 'react';

/** What is not opened first: loaded behind the first paint, in one chunk. */

export const IndicatorList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './IndicatorList');
  return { default: tab.IndicatorList };
});

export const AttentionList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './AttentionList');
  return { default: tab.AttentionList };
});

export const NextYear = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './NextYear');
  return { default: tab.NextYear };
});

export const ReminderList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './ReminderList');
  return { default: tab.ReminderList };
});

export const ReadingDetails = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './ReadingDetails');
  return { default: tab.ReadingDetails };
});
