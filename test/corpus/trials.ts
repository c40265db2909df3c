/** Something that a user or an add-in does to a workbook, and what of the file may differ afterwards. */
export interface Trial {
  readonly name: string;
  /** Acts on the first sheet; `free` is a row under everything that the sheet holds, `first` a cell that it holds. */
  act(place: Place): Promise<void>;
  /** Paths of `differences`, by the kind of the part. */
  readonly mayDiffer: {
    readonly sheet?: RegExp;
    readonly styles?: RegExp;
    readonly workbook?: RegExp;
    /** Relationships. */
    readonly links?: RegExp;
    /** Parts that may come in. */
    readonly added?: RegExp;
  };
}

export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Excel's number of a row. */
  readonly free: number;
  readonly first: string;
}

/** Excel is told to calculate, and makes its chain of calculation anew. */
const CALCULATION = /^workbook\/calcPr/;
const CELLS_BELOW = /^worksheet\/(dimension|sheetData\/row\[\d+\]( is new|\/c\[[A-Z]+\] is new|@(spans|ht)))/;
const ANYTHING = /^/;
const STYLES =
  /^styleSheet\/(numFmts|fonts|fills|borders|cellXfs|dxfs)(@count|\/\w+(\(\d+\))? is new| is new)/;

export const TRIALS: readonly Trial[] = [
  {
    name: 'types a text',
    act: async ({ context, sheet, free }) => {
      sheet.getRange(`B${free}`).values = [['Đã gõ thêm & <đủ>']];
      await context.sync();
    },
    mayDiffer: { sheet: CELLS_BELOW, workbook: CALCULATION },
  },
  {
    name: 'fills a cell',
    act: async ({ context, sheet, first }) => {
      sheet.getRange(first).format.fill.color = '#FFE699';
      await context.sync();
    },
    mayDiffer: {
      sheet: /^worksheet\/(dimension|sheetData\/row\[\d+\]( is new|@spans|\/c\[[A-Z]+\]( is new|@s$)))/,
      styles: STYLES,
      workbook: CALCULATION,
    },
  },
  {
    name: 'adds a sheet',
    act: async ({ context }) => {
      context.workbook.worksheets.add('Trang thêm').getRange('A1').values = [['x']];
      await context.sync();
    },
    mayDiffer: {
      workbook: /^workbook\/(calcPr|sheets\/sheet\[Trang thêm\] is new)/,
      added: /worksheets\/sheet\d+\.xml$/,
    },
  },
  {
    name: 'inserts and deletes a row',
    act: async ({ context, sheet }) => {
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    },
    mayDiffer: { workbook: CALCULATION },
  },
  {
    name: 'inserts and deletes a column',
    act: async ({ context, sheet }) => {
      sheet.getRange('B:B').insert('Right');
      await context.sync();
      sheet.getRange('B:B').delete('Left');
      await context.sync();
    },
    // A hint that does not cover the cells of its row is left out.
    mayDiffer: { sheet: /@spans$/, workbook: CALCULATION },
  },
  {
    name: 'inserts a row and a column, and renames the sheet',
    act: async ({ context, sheet }) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.name = 'Đổi tên';
      await context.sync();
    },
    // Whatever names a place says another one: what is held against it is that it can be read.
    mayDiffer: { sheet: ANYTHING, workbook: ANYTHING, links: ANYTHING },
  },
  {
    name: 'merges, adds a rule, a list and a width',
    act: async ({ context, sheet, free }) => {
      sheet.getRange(`B${free}:C${free}`).merge();
      const rule = sheet.getRange(`B${free}:D${free + 2}`).conditionalFormats.add('Custom');
      rule.custom.rule.formula = `=$B${free}="x"`;
      rule.custom.format.fill.color = '#FFC7CE';
      sheet.getRange(`D${free}:D${free + 2}`).dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Đạt,Chưa đạt' },
      };
      sheet.getRange('XFC:XFC').format.columnWidth = 120;
      await context.sync();
    },
    mayDiffer: {
      sheet:
        /^worksheet\/(dimension|sheetData\/row\[\d+\]( is new|\/c\[[A-Z]+\] is new|@spans)|mergeCells|conditionalFormatting(\(\d+\))?( is new|\/cfRule(\(\d+\))?@priority)|extLst\/.*\/cfRule(\(\d+\))?@priority|dataValidations|cols)/,
      styles: STYLES,
      workbook: CALCULATION,
    },
  },
];
