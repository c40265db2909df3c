import { Button } from '@fluentui/react-components';
import { Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { compareDates } from '../../domain/calendar/PlainDate';
import { formatDate } from '../../domain/calendar/formatDate';
import { defaultPeriod } from '../../domain/period/defaultPeriod';
import { describePeriod } from '../../domain/period/describePeriod';
import type { CheckResult } from '../../actions/checkWorkbook';
import { attentionOf } from '../attention';
import { paneText } from '../taskpane.vi';
import type { Pane } from '../usePane';
import { JobFooter } from './JobFooter';
import { JobInputs } from './JobInputs';
import { AttentionList, IndicatorList, NextYear, ReadingDetails, ReminderList } from './laterTabs';
import { Loading } from './Loading';
import { Message } from './Message';
import { Page } from './Page';
import { PlanKeeping } from './PlanKeeping';
import { PlanHeader } from './PlanHeader';
import { SettingsForm } from './SettingsForm';
import { panelId, tabId, Tabs } from './Tabs';
import { TaskList } from './TaskList';

type TabId = 'tasks' | 'indicators' | 'attention';
/** Pages over the plan; the button that opens one has the id "open-" and its name. */
type PageId = 'settings' | 'reminders' | 'reading';

interface Props {
  readonly pane: Pane;
  readonly checked: CheckResult;
  readonly outdated: string;
}

export function PlanView({ pane, checked, outdated }: Props) {
  const [tab, setTab] = useState<TabId>('tasks');
  const [page, setPage] = useState<PageId | undefined>(undefined);
  const [isChoosing, setChoosing] = useState(false);
  const [hasRealDates, setRealDates] = useState(true);
  const [isUnsaved, setUnsaved] = useState(false);
  const tabsTop = useRef<HTMLDivElement>(null);
  /** A tab opens at its beginning, however far the one before was scrolled. */
  const openTab = (id: TabId) => {
    setTab(id);
    const top = tabsTop.current;
    if (top !== null && distanceAbove(top) > 0) top.scrollIntoView();
  };
  /** From elsewhere: the focus goes along, and the tab comes into sight. */
  const goToTab = (id: TabId) => {
    setTab(id);
    tabsTop.current?.scrollIntoView();
    document.getElementById(tabId(id))?.focus();
  };
  const closePage = () => {
    setPage(undefined);
    setTimeout(() => document.getElementById(`open-${page ?? ''}`)?.focus());
  };
  const { state } = pane;
  const { analysis, settings, plans, reminders } = checked;
  const sheet = state.sheet ?? plans[0] ?? '';
  const period = state.period ?? defaultPeriod(state.asOf, settings);
  const isPeriodReal = period.kind !== 'custom' || compareDates(period.from, period.to) <= 0;
  const unread = outdated === '' ? state.notWatching : outdated;
  const attention = useMemo(() => attentionOf(checked), [checked]);
  const chip = paneText.plan.chip(
    formatDate(state.asOf),
    period.kind === 'custom' ? paneText.otherPeriod : paneText.periods[period.kind],
  );

  const panels: Readonly<Record<TabId, ReactNode>> = {
    tasks: (
      <TaskList
        analysis={analysis}
        selected={state.selected}
        toHandle={attention.count}
        onShow={pane.showCell}
        onDecide={pane.decide}
        onIndicators={() => goToTab('indicators')}
        onHandle={() => goToTab('attention')}
        onReminders={() => setPage('reminders')}
      />
    ),
    indicators: (
      <IndicatorList analysis={analysis} settings={settings} period={period} onShow={pane.showCell} />
    ),
    attention: (
      <AttentionList
        checked={checked}
        attention={attention}
        sheet={sheet}
        pane={pane}
        onSettings={() => setPage('settings')}
      />
    ),
  };

  return (
    <>
      {/* What is half typed in the settings stays, as does what is opened in the plan. */}
      <Page title={paneText.tabs.settings} isShown={page === 'settings'} onBack={closePage}>
        <SettingsForm
          settings={settings}
          onSave={pane.saveSettings}
          onDraft={setUnsaved}
          onRemoveHighlight={() => pane.removeHighlight(sheet)}
        />
        <Suspense fallback={<Loading />}>
          <NextYear pane={pane} />
        </Suspense>
        <PlanKeeping plans={checked.planSheets} onKeep={pane.keepPlan} onDrop={pane.dropPlan} />
        <p className="inset">
          <a href="support.html" target="_blank" rel="noreferrer">
            {paneText.help}
          </a>
        </p>
      </Page>
      <Page title={paneText.tabs.reminders} isShown={page === 'reminders'} onBack={closePage}>
        <Suspense fallback={<Loading />}>
          {page === 'reminders' && <ReminderList reminders={reminders} analysis={analysis} />}
        </Suspense>
      </Page>
      <Page title={paneText.plan.reading} isShown={page === 'reading'} onBack={closePage}>
        <Suspense fallback={<Loading />}>
          {page === 'reading' && <ReadingDetails checked={checked} sheet={sheet} onDecide={pane.decide} />}
        </Suspense>
      </Page>
      <div className="plan" hidden={page !== undefined}>
        <PlanHeader
          year={analysis.year}
          chip={chip}
          isOpen={isChoosing}
          onToggle={() => setChoosing(!isChoosing)}
          onSettings={() => setPage('settings')}
        />
        <main>
          <div id="job-inputs" hidden={!isChoosing}>
            <JobInputs
              asOf={state.asOf}
              year={analysis.year}
              period={period}
              settings={settings}
              plans={plans}
              sheet={sheet}
              onAsOf={pane.changeAsOf}
              onPeriod={pane.choosePeriod}
              onSheet={pane.chooseSheet}
              onRealDates={setRealDates}
            />
            <div className="actions hint">
              <Button id="open-reading" size="small" onClick={() => setPage('reading')}>
                {paneText.plan.reading}
              </Button>
              <Button size="small" disabledFocusable={state.isRefreshing} onClick={pane.readAgain}>
                {paneText.readAgain}
              </Button>
            </div>
            <p className="meta inset">
              {paneText.plan.summary(sheet, analysis.tasks.length, analysis.indicators.length)}
            </p>
          </div>
          <div aria-live="polite">
            {unread !== '' && (
              <div className="inset">
                <Message
                  intent="warning"
                  title={paneText.outdated}
                  body={unread}
                  actions={
                    <Button size="small" onClick={pane.readAgain}>
                      {paneText.readAgain}
                    </Button>
                  }
                />
              </div>
            )}
          </div>
          <div ref={tabsTop} />
          <Tabs
            label={paneText.tabs.label}
            selected={tab}
            onSelect={openTab}
            tabs={[
              { id: 'tasks', label: paneText.tabs.tasks, count: analysis.tasks.length },
              { id: 'indicators', label: paneText.tabs.indicators, count: analysis.indicators.length },
              { id: 'attention', label: paneText.tabs.attention, count: attention.count },
            ]}
          />
          {(Object.keys(panels) as TabId[]).map((id) => (
            <div key={id} id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)} hidden={id !== tab}>
              <Suspense fallback={<Loading />}>{panels[id]}</Suspense>
            </div>
          ))}
        </main>
        <JobFooter
          job={state.job}
          period={describePeriod(period, analysis.year)}
          canRun={isPeriodReal && hasRealDates}
          hasReport={checked.hasReport}
          pane={pane}
          isUnsaved={isUnsaved}
          onSettings={() => setPage('settings')}
          onRun={() => pane.runJob(period, checked.seen)}
          onUndo={pane.undo}
          onClose={pane.closeJob}
          onShow={pane.showCell}
        />
      </div>
    </>
  );
}

/** How far an element has been scrolled out at the top of the page or of what it scrolls in, in pixels. */
function distanceAbove(element: HTMLElement): number {
  const edge = element.parentElement?.getBoundingClientRect().top ?? 0;
  return Math.max(edge, 0) - element.getBoundingClientRect().top;
}
