import type { IntakeIssue, IntakeIssueCode } from '../../domain/intake/intake-issue';
import type { workbooks as vi } from '../vi/workbooks';
import type { Words } from '../words';

type Say = (issue: IntakeIssue) => string;

const column = ({ column: name }: IntakeIssue): string => (name === null || name === '' ? '' : `Column “${name}”: `);

const ownSentences: Readonly<Partial<Record<IntakeIssueCode, Say>>> = {
  'product-name-missing': () => 'The row has no product name and was not taken. Write the name of the product.',
  'producer-missing': () => 'The row has no producer and was not taken. Write the name of the producer.',
  'several-products': (issue) =>
    `${column(issue)}one cell holds ${issue.expected ?? ''} products. Write one product on each row.`,
  'cell-error': (issue) => `${column(issue)}the cell shows ${issue.found}. Correct the formula or type the value.`,
  'group-unknown': (issue) =>
    `${column(issue)}“${issue.found}” is no product group of the law in use. Write the name of the group again.`,
  'group-ask': (issue) => `${column(issue)}“${issue.found}” is a group of 2018. Write the group of the law in use.`,
  'kind-unknown': (issue) =>
    `${column(issue)}“${issue.found}” is no known kind. Write company, co-operative, co-operative group, household or farm.`,
  'commune-unknown': (issue) => `${column(issue)}“${issue.found}” is no commune of the list. Write the new commune.`,
  'commune-gone-before': (issue) =>
    `${column(issue)}“${issue.found}” is not in the list of units of 30 June 2025. Write the commune of today.`,
  'commune-ask': (issue) => `${column(issue)}“${issue.found}” may be: ${issue.expected ?? ''}. Write which one.`,
  'producer-differs': (issue) =>
    `This row has “${issue.found}”, another row of the same producer has “${issue.expected ?? ''}”. Make them agree.`,
  'price-several': (issue) => `${column(issue)}“${issue.found}” holds several prices. Write one, or a range.`,
  'decision-several': (issue) => `${column(issue)}“${issue.found}” holds several decisions. Write one in each cell.`,
};

export const workbooks: Words<typeof vi> = {
  error: {
    noteHead: 'Notes of the receiving office',
    noteHeadOf: (office) => `Notes of ${office}`,
    issue: (issue) => ownSentences[issue.code]?.(issue) ?? '',
    reasons: {
      'producer-doubt':
        'It is not clear whether this producer was sent before. Add its tax code or its telephone number.',
      'product-doubt':
        'It is not clear whether this product was sent before. Write its name with all marks, and its packaging.',
      'repeated-row': 'This product stands on a row above with other values. Keep the right row and delete the other.',
    },
    twins: {
      producer: (rows) => `Perhaps the same producer as ${rows}. Write both alike, or add the tax code of each.`,
      product: (rows) => `Perhaps the same product as ${rows}. Keep one row, or write the full name of each.`,
    },
    nameless: 'List',
    row: (row) => `row ${row}`,
    rowOf: (sheet, row) => `row ${row} of sheet “${sheet}”`,
    fileName: (name) => `${name} - returned`,
  },
  sendBack: {
    button: 'Send back…',
    buttonOf: (file) => `Send back “${file}”…`,
    why: 'The very same file, faulty cells coloured, with a column of notes. When the sender has corrected it, import it again: only the corrected rows are updated.',
    saveTitle: 'Save the file that goes back to its sender',
    working: 'Writing the notes into the sender’s file',
    stop: 'If you stop, no file is made.',
    done: (file, rows) => `Saved “${file}” with notes on ${rows} rows.`,
    remade:
      'The original is not an .xlsx file, so this is a new file with the values that were read; the look of the original is not kept.',
    noRoom: (file) =>
      `“${file}” cannot be sent back yet: the list begins in row 1, which leaves no row for the heading of the notes. Add a header row to the file and import it again.`,
    open: 'Open the file',
    unreadable: (file) => `“${file}” can no longer be read. Read the file again, then send it back.`,
  },
  edit: {
    button: 'Export to Excel for editing…',
    title: 'OCOP register for editing in Excel',
    saveTitle: 'Save the workbook for editing',
    fileName: {
      producers: (day) => `Producers for editing ${day}`,
      products: (day) => `Products for editing ${day}`,
    },
    dialogTitle: 'Export to Excel for editing',
    explain: (rows) =>
      `Exports the ${rows} records shown in the list. Edit them in Excel and import the file again: only edited cells are updated, after you have seen a preview.`,
    personal: 'With personal data (phones, codes, names of households and farms, account numbers)',
    personalOff: 'Without them those cells are masked; a masked cell never overwrites the registry.',
    export: 'Export',
    cancel: 'Cancel',
    working: 'Writing the workbook',
    unit: 'rows',
    stop: 'If you stop, no file is made.',
    done: (file, rows) => `Saved “${file}” with ${rows} records.`,
    open: 'Open the file',
    sheets: { producers: 'Producers', products: 'Products', decisions: 'Decisions', certificates: 'Recognitions' },
    titles: {
      producers: 'Producers of the register',
      products: 'Products of the register',
      decisions: 'Recognition decisions',
      certificates: 'Recognitions of products',
    },
    note: 'A cell that you edit is updated on import. A deleted row stays in the register. New record: add a row, leave the id empty.',
    masked: 'Personal data are masked by *.',
    ids: { id: 'Record id', producerId: 'Producer id', productId: 'Product id' },
    asNew: 'It is a new record',
    key: 'Mark of the program',
    stars: (stars) => `${stars} stars`,
    listsName: 'Lists',
    guideName: 'Instructions',
    guide: [
      'Edit the cells, save the file as .xlsx, then choose it under “Import from Excel”.',
      'You see each changed cell first; nothing is written before you press Import.',
      'Do not edit the record ids. You may sort, filter, hide columns and delete rows: a deleted row stays in the register.',
      'An emptied cell empties the value in the register. A deleted column leaves every value as it is.',
      'New record: add a row and leave its id empty; a new product needs the exact name of a producer of the register.',
      'Cells with a list: press the arrow. Dates are day/month/year; phones are separated by commas.',
      'If a record was edited in the register since the export, you are asked and see both values.',
      'Photos are not in this file.',
    ].join('\n'),
    notInList: 'Choose a value of the list.',
    locked: 'This id is given by the program and is not edited. Leave it empty for a new record.',
  },
  template: {
    button: 'Get the template…',
    why: 'An Excel list for communes and companies to fill: drop-downs, an example row, instructions (in Vietnamese). Filled, it imports without a question.',
    saveTitle: 'Save the template',
    working: 'Making the template',
    stop: 'If you stop, no file is made.',
    done: (file) => `Saved “${file}”.`,
  },
};
