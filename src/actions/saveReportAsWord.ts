import { actionLabels } from '../domain/messages.vi';
import type { Action } from './Action';
import { readPrintedReport } from './readPrintedReport';

export interface WordFile {
  /** "Báo cáo quý I-2025.docx" */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** As copyReport, as a .docx; what writes it is loaded when it is needed. */
export const saveReportAsWord: Action<undefined, WordFile> = {
  id: 'saveReportAsWord',
  label: actionLabels.saveReportAsWord,
  run: async () => {
    const { sheet, report } = await readPrintedReport();
    const { reportDocx } = await import(/* webpackChunkName: "word" */ '../word/reportDocx');
    return { name: `${sheet}.docx`, bytes: await reportDocx(report) };
  },
};
