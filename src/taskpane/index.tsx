import { createRoot } from 'react-dom/client';
import { hostState } from '../actions/hostState';
import { App } from './App';
import { plainDate, type PlainDate } from '../domain/calendar/PlainDate';

/** Without network office.js is missing, and `Office` with it. */
async function start(): Promise<void> {
  const host =
    typeof Office === 'undefined' ? ('outsideExcel' as const) : hostState((await Office.onReady()).host);
  const element = document.getElementById('root');
  if (element === null) throw new Error('taskpane.html has no #root');
  const root = createRoot(element);
  root.render(<App host={host} actions={undefined} today={today()} />);
  if (host !== 'ready') return;
  const { workbookActions } = await import(/* webpackChunkName: "workbook" */ './workbookActions');
  root.render(<App host={host} actions={workbookActions} today={today()} />);
}

/** The user's own calendar day: the only place of the pane that looks at the clock. */
function today(): PlainDate {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

void start();
