import { Button } from '@fluentui/react-components';
import { Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { compareDates } from '../../domain/calendar/PlainDate';
import { defaultPeriod } from '../../domain/period/defaultPeriod';
import { describePeriod } from '../../domain/period/describePeriod';
import type { CheckResult } from '../../actions/checkWorkbook';
import { paneText } from '../taskpane.vi';
import { groupReview } from '../../domain/review/groupReview';
import type { Pane } from '../usePane';
import { JobFooter } from './JobFooter';
import { JobInputs } from './JobInputs';
import { IndicatorList, NextYear, ReminderList, ReviewList } from './laterTabs';
import { Loading } from './Loading';
import { Message } from './Message';
import { PlanKeeping } from './PlanKeeping';
import { PlanHeader } from './PlanHeader';
import { ProblemList } from './ProblemList';
import { SettingsForm } from './SettingsForm';
import { panelId, tabId, Tabs } from './Tabs';
import { TaskList } from './TaskList';

type TabId = 'tasks' | 'indicators' | 'problems' | 'review' | 'reminders' | 'settings';

interface Props {
  readonly pane: Pane;
  readonly checked: CheckResult;
  readonly outdated: string;
}

export function PlanView({ pane, checked, outdated }: Props) {
  const [tab, setTab] = useState<TabId>('tasks');
  const tabsTop = useRef<HTMLDivElement>(null);
  /** A tab opens at its beginning, however far the one before was scrolled. */
  const openTab = (id: TabId) => {
    setTab(id);
    const top = tabsTop.current;
    if (top !== null && top.getBoundingClientRect().top < 0) top.scrollIntoView();
  };
  /** From elsewhere: the focus goes along, and the tab comes into sight. */
  const goToTab = (id: TabId) => {
    setTab(id);
    tabsTop.current?.scrollIntoView();
    document.getElementById(tabId(id))?.focus();
  };
  const { state } = pane;
  const { analysis, settings, plans, review, reminders } = checked;
  const sheet = state.sheet ?? plans[0] ?? '';
  const period = state.period ?? defaultPeriod(state.asOf, settings);
  const isPeriodReal = period.kind !== 'custom' || compareDates(period.from, period.to) <= 0;
  const unread = outdated === '' ? state.notWatching : outdated;
  const reviewGroups = useMemo(() => groupReview(review), [review]);
  const toLook = reviewGroups
    .filter(({ severity }) => severity !== 'note')
    .reduce((sum, { findings }) => sum + findings.length, 0);
  const toCheck = analysis.problems.filter(({ severity }) => severity !== 'note').length;

  const panels: Readonly<Record<TabId, ReactNode>> = {
    tasks: (
      <TaskList
        tasks={analysis.tasks}
        sections={analysis.sections}
        onShow={pane.showCell}
        onDecide={pane.decide}
      />
    ),
    indicators: (
      <IndicatorList analysis={analysis} settings={settings} period={period} onShow={pane.showCell} />
    ),
    problems: <ProblemList checked={checked} sheet={sheet} pane={pane} />,
    review: (
      <ReviewList groups={reviewGroups} onShow={pane.showCell} onSettings={() => goToTab('settings')} />
    ),
    reminders: <ReminderList reminders={reminders} analysis={analysis} />,
    settings: (
      <>
        <SettingsForm
          settings={settings}
          onSave={pane.saveSettings}
          onRemoveHighlight={() => pane.removeHighlight(sheet)}
        />
        <NextYear pane={pane} />
        <PlanKeeping plans={checked.planSheets} onKeep={pane.keepPlan} onDrop={pane.dropPlan} />
      </>
    ),
  };

  return (
    <div className="plan">
      <PlanHeader
        checked={checked}
        sheet={sheet}
        isRefreshing={state.isRefreshing}
        onReadAgain={pane.readAgain}
        onDecide={pane.decide}
      />
      <main>
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
        />
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
            { id: 'problems', label: paneText.tabs.problems, count: toCheck },
            { id: 'review', label: paneText.tabs.review, count: toLook },
            { id: 'reminders', label: paneText.tabs.reminders, count: reminders.length },
            { id: 'settings', label: paneText.tabs.settings },
          ]}
        />
        {/* All panels stay: what is half typed in the settings must not be lost on a change of tab. */}
        {(Object.keys(panels) as TabId[]).map((id) => (
          <div key={id} id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)} hidden={id !== tab}>
            <Suspense fallback={<Loading />}>{panels[id]}</Suspense>
          </div>
        ))}
      </main>
      <JobFooter
        job={state.job}
        period={describePeriod(period, analysis.year)}
        canRun={isPeriodReal}
        toLook={toLook}
        toWord={checked.hasReport ? pane : undefined}
        onRun={() => pane.runJob(period, checked.seen)}
        onUndo={pane.undo}
        onClose={pane.closeJob}
        onShow={pane.showCell}
        onReview={() => goToTab('review')}
      />
    </div>
  );
}
