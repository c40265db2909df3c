import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CheckResult } from '../../src/actions/checkWorkbook';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import { verdictLabels } from '../../src/domain/indicator/indicator.vi';
import { statusLabels } from '../../src/domain/progress/progress.vi';
import type { DifferenceGroup } from '../../src/domain/analysis/groupDifferences';
import type { Period } from '../../src/domain/period/Period';
import { groupReview } from '../../src/domain/review/groupReview';
import type { ReviewItem } from '../../src/domain/review/ReviewItem';
import type { Problem } from '../../src/domain/problem/Problem';
import type { ColumnCorrection } from '../../src/domain/table/header/ColumnCorrection';
import { App } from '../../src/taskpane/App';
import { ColumnTable } from '../../src/taskpane/components/ColumnTable';
import { IndicatorList } from '../../src/taskpane/components/IndicatorList';
import { NoPlan } from '../../src/taskpane/components/NoPlan';
import { PlanView } from '../../src/taskpane/components/PlanView';
import { ProblemList } from '../../src/taskpane/components/ProblemList';
import { PlanKeeping } from '../../src/taskpane/components/PlanKeeping';
import { ReminderList } from '../../src/taskpane/components/ReminderList';
import { ReviewList } from '../../src/taskpane/components/ReviewList';
import { SheetChoice } from '../../src/taskpane/components/SheetChoice';
import { TaskList } from '../../src/taskpane/components/TaskList';
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
  const page = textOf(
    <TaskList tasks={analysis.tasks} sections={analysis.sections} onShow={nothing} onDecide={nothing} />,
  );

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
    expect(textOf(<TaskList tasks={[]} sections={[]} onShow={nothing} onDecide={nothing} />)).toContain(
      'chưa có nhiệm vụ',
    );
  });

  test('5,000 tasks are drawn fifty at a time', () => {
    const [task] = analysis.tasks;
    const many = Array.from({ length: 5000 }, (_, row) => (task ? [{ ...task, row }] : [])).flat();
    const items = renderToStaticMarkup(
      <TaskList tasks={many} sections={analysis.sections} onShow={nothing} onDecide={nothing} />,
    ).match(/<li>/g);
    expect(items).toHaveLength(50);
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
  const counted = analysis.indicators.map((indicator) => ({
    ...indicator,
    judgement: { ...indicator.judgement, numerator: 95, denominator: 100, actual: 95 },
  }));

  test('name, verdict and what is counted above and below the line', () => {
    expect(listed()).toContain('0 trên 7 chỉ tiêu đạt');
    expect(listed()).toContain(verdictLabels.noData);
    for (const { name, counts } of analysis.plan?.indicators ?? []) {
      expect(listed()).toContain(name);
      expect(listed()).toContain(counts.numerator);
      expect(listed()).toContain(counts.denominator);
    }
  });

  test('online payment may be counted in two ways: both are told', () =>
    expect(listed()).toContain(
      'Kế hoạch tính trên tổng số giao dịch thanh toán; Bộ chỉ số 766 tính trên số hồ sơ có phí, lệ phí',
    ));

  test('whether the year’s target is within reach, and what the remaining cases must bring', () =>
    expect(listed(counted)).toContain(
      'Đang bảo đảm đạt: trong khoảng 306 trường hợp còn lại của năm cần ít nhất 75,17% đạt yêu cầu. Từ đầu năm đạt 95/100.',
    ));

  test('without figures it says so and guesses nothing', () => {
    const blank = /Không đủ số liệu để ước tính cả năm: kỳ này chưa có đủ tử số, mẫu số/g;
    expect(listed().match(blank)).toHaveLength(7);
    expect(listed()).not.toContain('còn lại của năm');
  });

  test('the year’s last report has its verdicts alone', () =>
    expect(listed(counted, plainDate(2025, 12, 31), { kind: 'year' })).not.toContain('Từ đầu năm'));

  test('late tasks that pull an indicator down stand by it; the others with what is counted', () => {
    const [ofSatisfaction] = listed().split('7. Mức độ hài lòng').slice(1);
    expect(ofSatisfaction).toContain('Nhiệm vụ liên quan đang chậm: 12. ');
    expect(ofSatisfaction).toMatch(/Chậm \d+ ngày/);
    const [ofPayment] = listed().split('2. Tỷ lệ thanh toán').slice(1);
    expect(ofPayment?.split('3. Tỷ lệ')[0]).not.toContain('đang chậm');
    expect(ofPayment).toContain('Nhiệm vụ liên quan trong kế hoạch: 9. ');
  });
});

describe('what to look at before signing', () => {
  const listed = (review: readonly ReviewItem[]) => (
    <ReviewList groups={groupReview(review)} onShow={nothing} onSettings={nothing} />
  );
  const misspelt: ReviewItem = {
    code: 'documentForm',
    severity: 'warning',
    cell: 'Sổ!G3',
    written: 'QĐ 35',
  };

  test('nothing: a plain sentence', () =>
    expect(textOf(listed([]))).toContain('Không thấy chỗ nào cần sửa trước khi ký'));

  test('what is wrong, where and what to do; alike findings once, with all their cells', () => {
    const page = textOf(listed([misspelt, { ...misspelt, cell: 'Sổ!G9' }]));
    expect(page).toContain('Số, ký hiệu văn bản chưa đúng cách ghi (1)');
    expect(page).toContain('Cần xem lại. Ghi liền, đủ ký hiệu, ví dụ 35/QĐ-UBND');
    expect(page).toContain('Ô Sổ!G3 ghi “QĐ 35”, chưa đúng cách ghi số, ký hiệu văn bản');
    expect(page).toContain('Cũng có ở ô: Sổ!G9');
  });

  test('notes are folded, what is wrong is not', () => {
    const html = renderToStaticMarkup(
      listed([misspelt, { code: 'unitSpelling', severity: 'note', cell: 'Sổ!C3', written: 'VP' }]),
    );
    expect(html.match(/<details[^>]*>/g)).toEqual(['<details open="">', '<details>']);
  });

  test('a blank setting leads to the settings', () => {
    const blank: ReviewItem = {
      code: 'settingBlank',
      severity: 'warning',
      cell: '',
      written: '',
      details: { field: 'signerName' },
    };
    expect(textOf(listed([blank]))).toContain('Mở Thiết lập Thiết lập “Người ký” còn trống');
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

describe('problems', () => {
  const calm: CheckResult = {
    ...checked,
    analysis: { ...analysis, problems: [], missing: [], outside: [] },
  };
  const listed = (found: Partial<CheckResult>) => (
    <ProblemList checked={{ ...calm, ...found }} sheet={sheet} pane={pane} />
  );
  const difference: DifferenceGroup = {
    cells: ['Sổ!C9', 'Sổ!C12'],
    written: 'Báo cáo tháng',
    plan: 'Báo cáo quý',
    isReplaceable: true,
  };

  test('a sheet without any says so', () => {
    expect(textOf(listed({}))).toContain('Không có gì cần lưu ý');
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

  test('a task tells its section, where the sheet has sections', () => {
    const list = (sections = analysis.sections) =>
      textOf(<TaskList tasks={analysis.tasks} sections={sections} onShow={nothing} onDecide={nothing} />);
    expect(list()).toContain('Mục A');
    expect(list([])).not.toContain('Mục A');
  });
});

describe('the whole page of a plan', () => {
  const page = textOf(<PlanView pane={pane} checked={checked} outdated="" />);

  test('the period that is due, its window, and one button for the whole job', () => {
    expect(page).toContain('Lập báo cáo quý I năm 2025');
    expect(page).toContain('Số liệu từ 15/12/2024 đến 14/03/2025');
  });

  test('what each column was taken for, and what the time phrases left unsaid', () => {
    expect(page).toContain('Được hiểu là');
    expect(page).toMatch(/\d+ nhiệm vụ không ghi năm: lấy năm của kế hoạch/);
  });

  test('before and after the job: how much is to be looked at before signing', () => {
    expect(page).toContain('Soát trước khi ký: không có chỗ cần sửa Lập báo cáo');
    const review = ['Sổ!G3', 'Sổ!G9'].map(
      (cell) => ({ code: 'documentForm', severity: 'warning', cell, written: cell }) as const,
    );
    const found = textOf(<PlanView pane={pane} checked={{ ...checked, review }} outdated="" />);
    expect(found).toContain('Soát trước khi ký: 2 chỗ cần xem Lập báo cáo');
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
