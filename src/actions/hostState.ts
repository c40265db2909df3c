export { canSaveFiles, hostState, MINIMUM_API_SET, type HostState } from '../workbook/requirements';
