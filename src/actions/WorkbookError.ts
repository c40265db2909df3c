export { WorkbookError } from '../workbook/WorkbookError';
