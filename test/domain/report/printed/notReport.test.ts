import { notReport } from '../../../../src/domain/report/printed/notReport';

test('a sheet that is no report any more is named with the row where that shows', () =>
  expect(notReport('Báo cáo', 4)).toEqual({ refused: 'notReport', subject: 'dòng 5 của trang “Báo cáo”' }));
