import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { statusLabels, verdictLabels } from '../../src/domain/messages.vi';
import { App } from '../../src/taskpane/App';
import { IndicatorList } from '../../src/taskpane/components/IndicatorList';
import { NoPlan } from '../../src/taskpane/components/NoPlan';
import { PlanView } from '../../src/taskpane/components/PlanView';
import { ProblemList } from '../../src/taskpane/components/ProblemList';
import { SheetChoice } from '../../src/taskpane/components/SheetChoice';
import { TaskList } from '../../src/taskpane/components/TaskList';
import { initialPane } from '../../src/taskpane/paneState';
import type { Pane } from '../../src/taskpane/usePane';
import { lightTheme } from '../../src/taskpane/theme';
import { analysis, AS_OF, checked, sheet } from './planOf2025';

const nothing = () => undefined;

/** What a reader sees, without the marks. */
function textOf(element: ReactElement): string {
  const html = renderToStaticMarkup(<FluentProvider theme={lightTheme}>{element}</FluentProvider>);
  return html
    .replace(/<style.*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('where the pane cannot work', () => {
  const hosts = [
    { host: 'outsideExcel', says: 'Hãy mở phần bổ trợ này trong Excel' },
    { host: 'tooOld', says: 'Phiên bản Excel này chưa dùng được' },
  ] as const;
  test.each(hosts)('$host: says so, and what to do', ({ host, says }) => {
    const untouchable = new Proxy({} as NonNullable<Parameters<typeof App>[0]['actions']>, {
      get: () => {
        throw new Error('the workbook was touched');
      },
    });
    const page = textOf(<App host={host} actions={untouchable} today={AS_OF} />);
    expect(page).toContain(says);
    expect(page).toContain('Microsoft 365');
  });
});

describe('tasks', () => {
  const page = textOf(<TaskList tasks={analysis.tasks} onShow={nothing} />);

  test.each(['behind', 'needsDeadline', 'needsUpdate', 'notStarted'] as const)(
    '%s is named by its word',
    (status) => {
      expect(page).toContain(statusLabels[status]);
    },
  );

  test('the late tasks stand first, each with its days and its reason', () => {
    const late = analysis.tasks.filter(({ judgement }) => judgement.status === 'behind');
    expect(late).toHaveLength(4);
    for (const { judgement } of late) {
      expect(page).toContain(`Chậm ${judgement.daysLate} ngày`);
      expect(page).toContain(judgement.reason);
    }
  });

  test('a sheet without tasks says so', () => {
    expect(textOf(<TaskList tasks={[]} onShow={nothing} />)).toContain('chưa có nhiệm vụ');
  });

  test('5,000 tasks are drawn fifty at a time', () => {
    const [task] = analysis.tasks;
    const many = Array.from({ length: 5000 }, (_, row) => (task ? [{ ...task, row }] : [])).flat();
    const items = renderToStaticMarkup(<TaskList tasks={many} onShow={nothing} />).match(/<li>/g);
    expect(items).toHaveLength(50);
  });
});

test('indicators: name, verdict and what is counted above and below the line', () => {
  const page = textOf(<IndicatorList analysis={analysis} onShow={nothing} />);
  expect(page).toContain('0 trên 7 chỉ tiêu đạt');
  expect(page).toContain(verdictLabels.noData);
  for (const { name, counts } of analysis.plan?.indicators ?? []) {
    expect(page).toContain(name);
    expect(page).toContain(counts.numerator);
    expect(page).toContain(counts.denominator);
  }
});

describe('problems', () => {
  const nothingWrong = { ...analysis, problems: [], differences: [], missing: [], outside: [] };

  test('a sheet without any says so', () => {
    const page = textOf(<ProblemList analysis={nothingWrong} sheet={sheet} onShow={nothing} />);
    expect(page).toContain('Không có gì cần lưu ý');
  });

  test('both texts of a difference are shown, and tasks of the plan that are missing by their content', () => {
    const found = {
      ...nothingWrong,
      differences: [{ cell: 'Sổ!C9', written: 'Báo cáo tháng', plan: 'Báo cáo quý' }],
      missing: [30],
    };
    const page = textOf(<ProblemList analysis={found} sheet={sheet} onShow={nothing} />);
    expect(page).toContain('Báo cáo tháng');
    expect(page).toContain('Báo cáo quý');
    expect(page).toContain('30. Báo cáo về tình hình, kết quả kiểm soát TTHC');
  });

  test('what is written in a cell is shown as text, never as markup', () => {
    const found = {
      ...nothingWrong,
      differences: [{ cell: 'Sổ!C9', written: '<img src=x onerror=alert(1)>', plan: '' }],
    };
    const html = renderToStaticMarkup(<ProblemList analysis={found} sheet={sheet} onShow={nothing} />);
    expect(html).not.toContain('<img');
  });
});

test('several plans: each sheet can be chosen', () => {
  const page = textOf(<SheetChoice plans={['Phổ Ninh', 'Phổ Hòa']} onChoose={nothing} />);
  expect(page).toContain('Phổ Ninh');
  expect(page).toContain('Phổ Hòa');
});

test('no plan: what each sheet was refused for, and the offer to make a tracker', () => {
  const [reading] = analysis.sheets;
  const [table] = reading?.tables ?? [];
  if (!reading || !table) throw new Error('the plan has a table');
  const refused = { ...reading, name: 'Quy trình', tables: [{ ...table, refusal: 'durations' as const }] };
  const page = textOf(
    <NoPlan
      analysis={{ ...analysis, sheets: [refused] }}
      job={{ kind: 'idle' }}
      onCreate={nothing}
      onReadAgain={nothing}
    />,
  );
  expect(page).toContain('“Quy trình”: cột thời gian ghi số giờ, số ngày xử lý');
  expect(page).toContain('Lập sổ theo dõi năm 2025');
});

describe('the whole page of a plan', () => {
  const pane: Pane = {
    state: { ...initialPane(AS_OF), reading: { kind: 'read', checked, outdated: '' } },
    readAgain: nothing,
    changeAsOf: nothing,
    chooseSheet: nothing,
    choosePeriod: nothing,
    runJob: nothing,
    createTracker: nothing,
    undo: nothing,
    closeJob: nothing,
    showCell: nothing,
    saveSettings: () => Promise.resolve(''),
    removeHighlight: () => Promise.resolve(''),
  };
  const page = textOf(<PlanView pane={pane} checked={checked} outdated="" />);

  test('the period that is due, its window, and one button for the whole job', () => {
    expect(page).toContain('Lập báo cáo quý I năm 2025');
    expect(page).toContain('Số liệu từ 15/12/2024 đến 14/03/2025');
  });

  test('what each column was taken for, and what the time phrases left unsaid', () => {
    expect(page).toContain('Được hiểu là');
    expect(page).toMatch(/\d+ nhiệm vụ không ghi năm: lấy năm của kế hoạch/);
  });

  test('a reading that failed is told above what it may have made wrong', () => {
    const outdated = textOf(<PlanView pane={pane} checked={checked} outdated="Excel đang bận." />);
    expect(outdated).toContain('Số liệu đang hiện có thể đã cũ Excel đang bận.');
  });
});
