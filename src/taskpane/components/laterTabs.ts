import { lazy } from 'react';

/** Tabs that are not opened first: loaded behind the first paint, in one chunk. */

export const IndicatorList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './IndicatorList');
  return { default: tab.IndicatorList };
});

export const NextYear = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './NextYear');
  return { default: tab.NextYear };
});

export const ReviewList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './ReviewList');
  return { default: tab.ReviewList };
});

export const ReminderList = lazy(async () => {
  const tab = await import(/* webpackChunkName: "tabs" */ './ReminderList');
  return { default: tab.ReminderList };
});
