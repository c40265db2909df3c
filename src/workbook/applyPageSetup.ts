import type { PageSetup } from '../domain/sheet/Edit';
import { areaAddress } from '../domain/sheet/cellAddress';

/** Queues paper, margins, fit, print area, title rows, page number and page breaks of one sheet. */
export function applyPageSetup(sheet: Excel.Worksheet, setup: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    setup.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.topMargin = setup.margins.top;
  layout.bottomMargin = setup.margins.bottom;
  layout.leftMargin = setup.margins.left;
  layout.rightMargin = setup.margins.right;
  layout.headerMargin = setup.margins.header;
  layout.footerMargin = setup.margins.footer;
  // As one object (JSDoc of PageLayout.zoom); without verticalFitToPages the height is free.
  if (setup.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (setup.firstPageNumber !== undefined) layout.firstPageNumber = setup.firstPageNumber;
  if (setup.printArea) layout.setPrintArea(areaAddress(setup.printArea));
  if (setup.titleRows) layout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
  if (setup.headerCenter) {
    layout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
    layout.headersFooters.defaultForAllPages.centerHeader = setup.headerCenter.allPages;
    layout.headersFooters.firstPage.centerHeader = setup.headerCenter.firstPage;
  }
  for (const row of setup.pageBreaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
