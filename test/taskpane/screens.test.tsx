import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CheckResult } from '../../src/actions/checkWorkbook';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { verdictLabels } from '../../src/domain/indicator/indicator.vi';
import type { DifferenceGroup } from '../../src/domain/analysis/groupDifferences';
import type { Period } from '../../src/domain/period/Period';
import type { ReviewItem } from '../../src/domain/review/ReviewItem';
import type { Problem } from '../../src/domain/problem/Problem';
import type { ColumnCorrection } from '../../src/domain/table/header/ColumnCorrection';
import { indicatorOutlooks } from '../../src/domain/analysis/indicatorOutlooks';
import { linkedTasks } from '../../src/domain/analysis/linkedTasks';
import { matchIndicator } from '../../src/domain/plan/matchIndicator';
import { App } from '../../src/taskpane/App';
import { ColumnTable } from '../../src/taskpane/components/ColumnTable';
import { IndicatorDetails } from '../../src/taskpane/components/IndicatorDetails';
import { IndicatorList } from '../../src/taskpane/components/IndicatorList';
import { NoPlan } from '../../src/taskpane/components/NoPlan';
import { PlanView } from '../../src/taskpane/components/PlanView';
import { AttentionList } from '../../src/taskpane/components/AttentionList';
import { ReadingDetails } from '../../src/taskpane/components/ReadingDetails';
import { PlanKeeping } from '../../src/taskpane/components/PlanKeeping';
import { ReminderList } from '../../src/taskpane/components/ReminderList';
import { SheetChoice } from '../../src/taskpane/components/SheetChoice';
import { TaskDetails } from '../../src/taskpane/components/TaskDetails';
import { TaskList } from '../../src/taskpane/components/TaskList';
import { attentionOf } from '../../src/taskpane/attention';
import { initialPane } from '../../src/taskpane/paneState';
import type { Pane } from '../../src/taskpane/usePane';
import { lightTheme } from '../../src/taskpane/theme';
import { analysis, AS_OF, checked, settings, sheet } from './planOf2025';

const nothing = () => undefined;

const pane: Pane = {
  state: { ...initialPane(AS_OF), reading: { kind: 'read', checked, outdated: '' } },
  readAgain: nothing,
  changeAsOf: nothing,
  chooseSheet: nothing,
  choosePeriod: nothing,
  runJob: nothing,
  createTracker: nothing,
  trackSheet: nothing,
  undo: nothing,
  closeJob: nothing,
  showCell: nothing,
  decide: nothing,
  takePlanText: nothing,
  addTasks: nothing,
  convertToUnicode: nothing,
  readNextYear: () => Promise.reject(new Error('no workbook')),
  draftNextYear: nothing,
  keepPlan: nothing,
  dropPlan: () => Promise.resolve(''),
  saveSettings: () => Promise.resolve(''),
  removeHighlight: () => Promise.resolve(''),
  copyReport: () => Promise.reject(new Error('no workbook')),
  saveReportAsWord: () => Promise.reject(new Error('no workbook')),
  canSaveFiles: true,
  attempt: () => Promise.resolve(''),
};

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
  const listed = (tasks = analysis.tasks) => (
    <TaskList
      analysis={{ ...analysis, tasks }}
      selected={undefined}
      toHandle={3}
      onShow={nothing}
      onDecide={nothing}
      onIndicators={nothing}
      onHandle={nothing}
      onReminders={nothing}
    />
  );
  const page = textOf(listed());

  test('one glance: how many tasks stand where, which indicators fall short, what waits', () => {
    expect(page).toContain('4 Chậm 0 Sắp hạn 25 Cần bổ sung 1 Trong hạn 0 Xong');
    expect(page).toContain('7 chưa có số liệu');
    expect(page).toContain('3 việc cần xử lý');
    expect(renderToStaticMarkup(listed())).toContain(
      'aria-label="30 nhiệm vụ: Chậm 4, Sắp hạn 0, Cần bổ sung 25, Trong hạn 1, Xong 0"',
    );
  });

  test('the late tasks stand first, the latest of them before all, each with its days and its office', () => {
    const late = analysis.tasks.filter(({ judgement }) => judgement.status === 'behind');
    expect(late).toHaveLength(4);
    expect(page).toMatch(/Chậm \(4\) 30\. .* Quá hạn 24 ngày · Văn phòng – Thống kê/);
    expect(page.match(/Quá hạn \d+ ngày/g)).toHaveLength(4);
  });

  test('an opened task says why, its deadlines, what its row holds, and leads to its cell', () => {
    const task = analysis.tasks.find(({ no }) => no === '30');
    if (!task) throw new Error('the plan has 30 tasks');
    const details = textOf(
      <TaskDetails task={task} sections={analysis.sections} onShow={nothing} onDecide={nothing} />,
    );
    expect(details).toContain(task.judgement.reason);
    expect(details).toMatch(/Các mốc hạn .*\(17\/03\/2025\): quá hạn/);
    expect(details).toContain('Đến ô E');
  });

  test('a sheet without tasks says so', () => {
    expect(textOf(listed([]))).toContain('chưa có nhiệm vụ');
  });

  test('5,000 tasks are drawn fifty at a time', () => {
    const [task] = analysis.tasks;
    const many = Array.from({ length: 5000 }, (_, row) => (task ? [{ ...task, row }] : [])).flat();
    expect(renderToStaticMarkup(listed(many)).match(/<button[^>]*class="task-head/g)).toHaveLength(50);
  });
});

describe('indicators', () => {
  const listed = (found = analysis.indicators, asOf = AS_OF, period: Period = { kind: 'q1' }) =>
    textOf(
      <IndicatorList
        analysis={{ ...analysis, indicators: found, asOf }}
        settings={settings}
        period={period}
        onShow={nothing}
      />,
    );
  /** Every indicator opened. */
  const opened = (found = analysis.indicators, asOf = AS_OF, period: Period = { kind: 'q1' }) => {
    const read = { ...analysis, indicators: found, asOf };
    const outlooks = indicatorOutlooks(read, settings, period);
    return found
      .map((indicator) => {
        const planned = analysis.plan && matchIndicator(indicator, analysis.plan);
        const details = textOf(
          <IndicatorDetails
            indicator={indicator}
            planned={planned}
            outlook={outlooks.find((each) => each.indicator === indicator)?.outlook}
            otherYears={read.otherYears}
            tasks={planned ? linkedTasks(planned, analysis.tasks) : []}
            onShow={nothing}
          />,
        );
        return `${indicator.no}. ${indicator.name} ${details}`;
      })
      .join(' ');
  };
  const counted = analysis.indicators.map((indicator) => ({
    ...indicator,
    judgement: { ...indicator.judgement, numerator: 95, denominator: 100, actual: 95 },
  }));

  test('name, verdict and what is counted above and below the line', () => {
    expect(listed()).toContain('0 trên 7 chỉ tiêu đạt');
    expect(listed()).toContain(`${verdictLabels.noData} · chỉ tiêu ≥ 80%`);
    for (const { name, counts } of analysis.plan?.indicators ?? []) {
      expect(listed()).toContain(name);
      expect(opened()).toContain(counts.numerator);
      expect(opened()).toContain(counts.denominator);
    }
  });

  test('online payment may be counted in two ways: both are told', () =>
    expect(opened()).toContain(
      'Kế hoạch tính trên tổng số giao dịch thanh toán; Bộ chỉ số 766 tính trên số hồ sơ có phí, lệ phí',
    ));

  test('whether the year’s target is within reach, and what the remaining cases must bring', () =>
    expect(opened(counted)).toContain(
      'Đang bảo đảm đạt: trong khoảng 306 trường hợp còn lại của năm cần ít nhất 75,17% đạt yêu cầu. Từ đầu năm đạt 95/100.',
    ));

  test('without figures it says so and guesses nothing', () => {
    const blank = /Không đủ số liệu để ước tính cả năm: kỳ này chưa có đủ tử số, mẫu số/g;
    expect(opened().match(blank)).toHaveLength(7);
    expect(opened()).not.toContain('còn lại của năm');
  });

  test('the year’s last report has its verdicts alone', () =>
    expect(opened(counted, plainDate(2025, 12, 31), { kind: 'year' })).not.toContain('Từ đầu năm'));

  test('late tasks that pull an indicator down stand by it; the others with what is counted', () => {
    const [ofSatisfaction] = opened().split('7. Mức độ hài lòng').slice(1);
    expect(ofSatisfaction).toContain('Nhiệm vụ liên quan đang chậm: 12. ');
    expect(ofSatisfaction).toMatch(/Quá hạn \d+ ngày/);
    const [ofPayment] = opened().split('2. Tỷ lệ thanh toán').slice(1);
    expect(ofPayment?.split('3. Tỷ lệ')[0]).not.toContain('đang chậm');
    expect(ofPayment).toContain('Nhiệm vụ liên quan trong kế hoạch: 9. ');
  });
});

describe('reminders', () => {
  const page = textOf(<ReminderList reminders={checked.reminders} analysis={analysis} />);

  test('for each office: how much is late, and a text to copy', () => {
    expect(checked.reminders.length).toBeGreaterThan(1);
    expect(page).toContain(`Lời nhắc gửi ${checked.reminders.length} nơi Sao chép tất cả`);
    for (const { unit, late } of checked.reminders)
      expect(page).toContain(`${unit} ${late.length} nhiệm vụ chậm`);
    expect(page.match(/Sao chép (?!tất cả)/g)).toHaveLength(checked.reminders.length);
  });

  test('nothing to remind of: a plain sentence, no button for texts; the calendar stays', () => {
    const calm = textOf(<ReminderList reminders={[]} analysis={analysis} />);
    expect(calm).toContain('Không có nhiệm vụ nào chậm hoặc sắp đến hạn');
    expect(calm).not.toContain('Sao chép');
    expect(calm).toContain('Tải tệp lịch (.ics)');
  });
});

describe('what waits for the user', () => {
  const calm: CheckResult = {
    ...checked,
    analysis: { ...analysis, problems: [], missing: [], outside: [] },
  };
  const listed = (found: Partial<CheckResult>) => {
    const shown = { ...calm, ...found };
    return (
      <AttentionList
        checked={shown}
        attention={attentionOf(shown)}
        sheet={sheet}
        pane={pane}
        onSettings={nothing}
      />
    );
  };
  const misspelt: ReviewItem = {
    code: 'documentForm',
    severity: 'warning',
    cell: 'Sổ!G3',
    written: 'QĐ 35',
  };
  const difference: DifferenceGroup = {
    cells: ['Sổ!C9', 'Sổ!C12'],
    written: 'Báo cáo tháng',
    plan: 'Báo cáo quý',
    isReplaceable: true,
  };

  test('a sheet without any says so', () => {
    expect(textOf(listed({}))).toContain('Không có việc cần xử lý');
  });

  test('what is to be looked at before signing, where and what to do; alike findings once, with all their cells', () => {
    const page = textOf(listed({ review: [misspelt, { ...misspelt, cell: 'Sổ!G9' }] }));
    expect(page).toContain('1 việc cần xử lý');
    expect(page).toContain('Số, ký hiệu văn bản chưa đúng cách ghi (1)');
    expect(page).toContain('Ghi liền, đủ ký hiệu, ví dụ 35/QĐ-UBND');
    expect(page).toContain('Ô Sổ!G3 ghi “QĐ 35”, chưa đúng cách ghi số, ký hiệu văn bản');
    expect(page).toContain('Cũng có ở ô: Sổ!G9');
  });

  test('what is wrong stands before what is to be looked at; notes come last, folded and not counted', () => {
    const wrong: Problem = { code: 'errorValue', severity: 'error', cell: 'Sổ!F2', written: '#REF!' };
    const note: ReviewItem = { code: 'unitSpelling', severity: 'note', cell: 'Sổ!C3', written: 'VP' };
    const page = listed({ analysis: { ...calm.analysis, problems: [wrong] }, review: [note, misspelt] });
    expect(textOf(page)).toMatch(
      /2 việc cần xử lý.*Cần sửa \(1\).*chưa đúng cách ghi \(1\).*Ghi nhận thêm.*Một đơn vị ghi nhiều cách/,
    );
    expect(renderToStaticMarkup(page).match(/<details[^>]*>/g)).toEqual(['<details>']);
  });

  test('a difference from the plan is told once, though the review knows it too', () => {
    const differs: ReviewItem = {
      ...{ code: 'differsFromPlan', severity: 'note', cell: 'Sổ!C9', written: 'Báo cáo tháng' },
      details: { plan: 'Báo cáo quý' },
    };
    expect(
      textOf(listed({ differences: [difference], review: [differs] })).match(/Báo cáo tháng/g),
    ).toHaveLength(1);
  });

  test('a blank setting leads to the settings', () => {
    const blank: ReviewItem = {
      code: 'settingBlank',
      severity: 'warning',
      cell: '',
      written: '',
      details: { field: 'signerName' },
    };
    expect(textOf(listed({ review: [blank] }))).toContain('Mở Thiết lập Thiết lập “Người ký” còn trống');
  });

  test('both texts of a difference are shown with all its cells, to be kept or taken from the plan', () => {
    const page = textOf(listed({ differences: [difference] }));
    expect(page).toContain('Sổ!C9, Sổ!C12 Trong bảng Báo cáo tháng Kế hoạch Báo cáo quý');
    expect(page).toContain('Giữ nguyên Lấy theo kế hoạch');
  });

  test('a text that is not the whole of its cell can only be kept', () => {
    const page = textOf(listed({ differences: [{ ...difference, isReplaceable: false }] }));
    expect(page).toContain('Giữ nguyên Ô có công thức, số thứ tự hoặc chữ nối sang ô khác');
    expect(page).not.toContain('Lấy theo kế hoạch');
  });

  test('differences that were kept are counted, and can be listed again', () => {
    expect(textOf(listed({ keptCount: 3 }))).toContain('Đã giữ nguyên 3 chỗ khác với kế hoạch. Liệt kê lại');
  });

  test('tasks of the plan that are missing by their content, to be added where the table may grow', () => {
    const missing = { ...calm.analysis, missing: [12, 30] };
    const page = textOf(listed({ analysis: missing, canAddTasks: true }));
    expect(page).toContain('30. Báo cáo về tình hình, kết quả kiểm soát TTHC');
    expect(page).toContain('Thêm cả 2 nhiệm vụ vào cuối bảng');
    expect(textOf(listed({ analysis: missing }))).not.toContain('Thêm');
  });

  test('a text in an old encoding is shown as it reads, with the offer to convert the sheet', () => {
    const problem: Problem = {
      code: 'legacyEncoding',
      severity: 'warning',
      cell: 'KH!B3',
      written: 'C«ng viÖc',
      details: { encoding: 'TCVN3' },
    };
    const page = textOf(listed({ analysis: { ...calm.analysis, problems: [problem] } }));
    expect(page).toContain('Đọc thành: Công việc Chuyển sang Unicode');
  });

  test('what is written in a cell is shown as text, never as markup', () => {
    const found = { ...difference, written: '<img src=x onerror=alert(1)>' };
    const html = renderToStaticMarkup(
      <FluentProvider theme={lightTheme}>{listed({ differences: [found] })}</FluentProvider>,
    );
    expect(html).not.toContain('<img');
  });
});

test('several plans: each sheet can be chosen, with what it holds', () => {
  const page = textOf(
    <SheetChoice plans={['Phổ Ninh', sheet]} sheets={analysis.sheets} onChoose={nothing} />,
  );
  expect(page).toContain('Phổ Ninh');
  expect(page).toContain(`${sheet} Bảng kế hoạch ở dòng `);
});

test('no plan: what each sheet was refused for, and the offer to make a tracker', () => {
  const [reading] = analysis.sheets;
  const [table] = reading?.tables ?? [];
  if (!reading || !table) throw new Error('the plan has a table');
  const refused = { ...reading, name: 'Quy trình', tables: [{ ...table, refusal: 'durations' as const }] };
  const page = textOf(
    <NoPlan
      checked={{ ...checked, analysis: { ...analysis, sheets: [refused] } }}
      job={{ kind: 'idle' }}
      onCreate={nothing}
      onTrack={nothing}
      onReadAgain={nothing}
      onDecide={nothing}
    />,
  );
  expect(page).toContain('“Quy trình”: cột thời gian ghi số giờ, số ngày xử lý');
  expect(page).toContain('Lập sổ theo dõi từ trang này');
  expect(page).toContain('Kế hoạch năm 2025 của Chủ tịch UBND phường Phổ Ninh, chuyển sang đơn vị mình');
  expect(page).toContain('Khung trống');
  expect(page).toContain('chọn lại vai trò nếu đó là bảng kế hoạch');
});

describe('correcting the reading', () => {
  const [table] = analysis.sheets[0]?.tables ?? [];
  if (!table) throw new Error('the plan has a table');
  const details = (corrections: readonly ColumnCorrection[], columns = table.columns) =>
    renderToStaticMarkup(
      <FluentProvider theme={lightTheme}>
        <ColumnTable table={{ ...table, columns }} corrections={corrections} onDecide={nothing} />
      </FluentProvider>,
    );
  const selected = (html: string) =>
    [...html.matchAll(/<option value="(\w+)" selected="">/g)].map(([, role]) => role);

  test('each column has a drop-down that shows what it was taken for', () => {
    expect(selected(details([]))).toEqual(table.columns.map(({ role }) => role));
    expect(details([])).toContain('aria-label="Vai trò của cột E"');
  });

  test('a column of ours is told, not offered', () => {
    const own = table.columns.map((column) => ({ ...column, role: 'daysLate' as const, own: true }));
    expect(selected(details([], own))).toEqual([]);
    expect(details([], own)).toContain('Số ngày chậm');
  });

  test('a role that no list offers stays to be seen', () => {
    const person = table.columns.map((column) => ({ ...column, role: 'person' as const }));
    expect(selected(details([], person))).toEqual(person.map(({ role }) => role));
  });

  test('how sure a guess is, and which column is its rival', () => {
    const unsure = table.columns.map((column) => ({ ...column, confidence: 0.6 }));
    expect(details([], unsure)).toContain('chắc chắn 60%');
    const rivals = table.columns.map((column) => ({
      ...column,
      role: 'other' as const,
      rival: 'result' as const,
    }));
    expect(details([], rivals)).toContain('giống cột “Kết quả công việc” khác');
  });

  test('a corrected column says so, and can be given back', () => {
    const header = table.columns[2]?.header ?? '';
    const html = details([{ sheet: table.sheet, header, nth: 1, role: 'note' }]);
    expect(html.match(/bạn đã chọn/g)).toHaveLength(1);
    expect(html.match(/Khôi phục/g)).toHaveLength(1);
  });

  test('an opened task tells its section, where the sheet has sections', () => {
    const [task] = analysis.tasks;
    if (!task) throw new Error('the plan has tasks');
    const details = (sections = analysis.sections) =>
      textOf(<TaskDetails task={task} sections={sections} onShow={nothing} onDecide={nothing} />);
    expect(details()).toContain('Mục A');
    expect(details([])).not.toContain('Mục A');
  });

  test('what each column was taken for, and what the time phrases left unsaid', () => {
    const page = textOf(<ReadingDetails checked={checked} sheet={sheet} onDecide={nothing} />);
    expect(page).toContain('Được hiểu là');
    expect(page).toMatch(/\d+ nhiệm vụ không ghi năm: lấy năm của kế hoạch/);
  });
});

describe('the whole page of a plan', () => {
  const page = textOf(<PlanView pane={pane} checked={checked} outdated="" />);

  test('the period that is due, its window, and one button for the whole job', () => {
    expect(page).toContain('Lập báo cáo quý I năm 2025');
    expect(page).toContain('Số liệu từ 15/12/2024 đến 14/03/2025');
  });

  test('which day and which period stand on one chip; three tabs, the last with what waits', () => {
    expect(page).toContain('Kế hoạch năm 2025 10/04/2025 · Quý I');
    const review = ['Sổ!G3', 'Sổ!G9'].map(
      (cell) => ({ code: 'documentForm', severity: 'warning', cell, written: cell }) as const,
    );
    const count = attentionOf({ ...checked, review }).count;
    const found = textOf(<PlanView pane={pane} checked={{ ...checked, review }} outdated="" />);
    expect(found).toContain(`Nhiệm vụ 30 Chỉ tiêu 7 Cần xử lý ${count}`);
    expect(found).toContain(`Hôm nay ${count} việc cần xử lý`);
  });

  test('a reading that failed is told above what it may have made wrong', () => {
    const outdated = textOf(<PlanView pane={pane} checked={checked} outdated="Excel đang bận." />);
    expect(outdated).toContain('Số liệu đang hiện có thể đã cũ Excel đang bận.');
  });
});

describe('the plans that the workbook keeps', () => {
  const keeping = (plans: Parameters<typeof PlanKeeping>[0]['plans']) =>
    textOf(<PlanKeeping plans={plans} onKeep={nothing} onDrop={() => Promise.resolve('')} />);

  test('none: the table can be kept as one', () => {
    const page = keeping([]);
    expect(page).toContain('Dùng bảng này làm kế hoạch gốc');
    expect(page).not.toContain('Bỏ kế hoạch gốc này');
  });

  test('each by its title, with the way to drop it; a damaged one by its sheet', () => {
    const page = keeping([
      {
        sheet: 'Kế hoạch gốc 2026',
        year: 2025,
        title: 'Kế hoạch cải cách hành chính',
        tasks: 40,
        indicators: 9,
      },
      { sheet: 'Kế hoạch gốc 2025', year: 2025, title: '', tasks: 0, indicators: 0 },
    ]);
    expect(page).toContain('Kế hoạch cải cách hành chính (40 nhiệm vụ, 9 chỉ tiêu)');
    expect(page).toContain('Trang ẩn “Kế hoạch gốc 2025” không còn đọc được.');
    expect(page.match(/Bỏ kế hoạch gốc này/g)).toHaveLength(2);
  });
});
