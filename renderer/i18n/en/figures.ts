import type { figures as vi } from '../vi/figures';
import type { Words } from '../words';

export const figures: Words<typeof vi> = {
  title: 'Figures',
  context: (inForce, all, day) => `${inForce} products in force of ${all}, on ${day}`,
  empty: 'There is no product yet, and so no figure.',
  emptyAction: 'Import from Excel',
  sections: { sectors: 'By sector', kinds: 'By kind of producer', places: 'By place' },
  heads: { sectors: 'Sector', kinds: 'Kind', newUnits: 'Commune', oldUnits: 'Former district', provinces: 'Province' },
  maps: { newUnits: 'Units of today', oldUnits: 'Former districts', provinces: 'Provinces' },
  mapLabel: 'Ordered by',
  unknown: { sectors: 'No sector yet', kinds: 'Producer not known', places: 'Place not known' },
  sum: 'Total',
  same: 'The same total by units of today and by former districts: each product counts once.',
  chart: (section) => `Chart ${section}`,
  more: (count) => `The chart draws the ${count} largest; the table has all.`,
  print: 'Print the figures',
  saveTitle: 'Save the figures',
  fileName: (day) => `OCOP figures ${day}`,
  working: 'Making the page of figures',
  saved: (name) => `${name} saved.`,
  openFile: 'Open the file',
  stopKeeps: 'If you stop, no file is written.',
  preview: 'Preview',
  closePreview: 'Close the preview',
  save: 'Save the PDF',
  paper: {
    title: 'OCOP PRODUCTS IN FORCE',
    subject: (day) => `As of ${day}`,
    documentTitle: (day) => `OCOP figures on ${day}`,
    total: (inForce, all) => `The registry holds ${all} products; ${inForce} have a certificate in force.`,
  },
};
