import type { officeSheets as vi } from '../vi/office-sheets';
import type { Words } from '../words';
import { counted } from './counted';

export const officeSheets: Words<typeof vi> = {
  starFormat: '0" stars"',
  pageFooter: 'Page &P/&N',
  total: 'Total',
  gone: '(no longer in the register)',
  counted: (all, parts) => `${all} parties${parts === '' ? '' : ` (${parts})`}`,
  columns: {
    number: 'No.',
    party: 'Name',
    kind: 'Kind',
    address: 'Address',
    representative: 'Represented by',
    title: 'Position',
    phones: 'Phone',
    products: 'Products brought',
    printed: 'Of them in the catalogue',
    booth: 'Booth',
    demand: 'Wants to buy',
    certificatesWanted: 'Certificates wanted',
    state: 'Answer',
    signature: 'Signature',
  },
  parties: {
    producer: { title: 'PARTICIPANTS (SELLERS)', sheet: 'Sellers' },
    buyer: { title: 'BUYERS', sheet: 'Buyers' },
  },
  summary: {
    title: 'OCOP PRODUCTS IN FIGURES',
    judged: (day) => `Certificates judged on ${day}`,
    star: (stars) => `${stars} stars`,
    notInForce: 'Not in force',
    producers: 'Producers',
    noProvince: 'Province unknown',
    noSector: 'Sector unknown',
    noStars: 'No stars yet',
    sheets: {
      province: { name: 'By province', title: 'OCOP PRODUCTS BY PROVINCE', first: 'Province' },
      sector: { name: 'By sector', title: 'OCOP PRODUCTS BY SECTOR', first: 'Sector' },
      stars: { name: 'By stars', title: 'OCOP PRODUCTS BY STARS', first: 'Stars' },
    },
  },
  action: {
    parties: 'Export the list…',
    partiesExplain: (count) =>
      `A list of ${count} parties with their answers and a column to sign, landscape A4. Personal data are masked as on the screen.`,
    summary: 'Summary…',
    summaryExplain: (count, day) =>
      `Three tables, by province, by sector and by stars, of the ${count} products that are shown, judged on ${day}.`,
    evidence: 'Sheets of evidence…',
    evidenceExplain: (count) =>
      `${counted(count, 'sheet', 'sheets')}, one for each producer: certificates, conferences and memoranda by the register, with room for contracts and orders. For the dossier of the next assessment, in Vietnamese.`,
    evidenceWrite: 'Write the PDF',
    evidenceTitle: 'Save the sheets of evidence',
    evidenceOne: (producer) => `Evidence ${producer}`,
    evidenceAll: (conference) => `Evidence ${conference}`,
    evidenceWorking: 'Making the sheets of evidence',
    write: 'Write the workbook',
    saveTitle: 'Save the workbook',
    partiesFile: (conference, who) => `${who} ${conference}`,
    summaryFile: (day) => `OCOP products in figures ${day}`,
    working: 'Writing the workbook',
    stopKeeps: 'Stop, and no file is written.',
    saved: (name) => `“${name}” is saved.`,
    open: 'Open the file',
  },
};
