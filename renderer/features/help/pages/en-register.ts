import type { HelpPages } from '../help-page';

/** The same help about the registry for who does not read Vietnamese. */
export const enRegister = {
  start: {
    title: 'To do',
    lead: 'The first screen of the morning: what waits for a decision, what is in force, where work stopped.',
    steps: [
      'Read what waits from the top. Each line has a button that opens just its records.',
      'In the table of what is in force today every number opens the products that it counts.',
      'To go on where you stopped, click the name of the record on the right.',
      'A slip is taken back by “Undo” beside what was just done.',
    ],
    tips: [
      'The book saves after each field. The top right always says when.',
      'An empty book begins with “Import from Excel”, or with the sample data in the settings.',
    ],
    also: 'home dashboard start chart lapsed',
  },
  importing: {
    title: 'Import from Excel',
    lead: 'Lists of communes, districts and companies come in here. Nothing is written before the import button of the last step.',
    steps: [
      'Drop the file on the window or choose it. .xlsx, .xlsm, .xls, .ods and .csv are read, several at once.',
      'Check the heading row of the table. If it is wrong, click the number of the right one.',
      'Check each column: the program has guessed, choose again where it guessed wrong. It remembers for the next file of that sender.',
      'Mend values that could not be read, such as “420 nghìn”.',
      'In the preview read the sum: so many new, so many changed, so many questions. Each part opens its rows.',
      'Press the import button. A backup is made first, and one undo takes everything back.',
    ],
    tips: [
      'A file that is open in Excel cannot be read: close it and read it again.',
      'An empty cell of a file never deletes what the book knows.',
      '“Remembered layouts” on the first step: name the sender, or forget a reading that was wrong.',
      'Rows in doubt go to “To review” and do not stop the import.',
    ],
    also: 'upload list xlsx csv encoding column heading duplicate',
  },
  doubts: {
    title: 'To review',
    lead: 'Rows that the program does not dare to decide: perhaps a known record, perhaps a new one.',
    steps: [
      'The top row is chosen; at the side stands what the file says, and the records most like it, with the reason.',
      'Keys 1 to 9 take the record of that place, M makes a new one, B skips the row.',
      'Cells edited in Excel and in the book: 1 takes the value of the file, B keeps the book as it is.',
      'The second tab lists pairs of the book that may be one. Enter compares and merges, K keeps them apart.',
      'In a merge choose the value to keep in each field. The others stay in the history.',
    ],
    tips: ['Ctrl+Z takes an answer back.', 'Answers are remembered: the next import does not ask again.'],
    also: 'duplicate merge doubt',
  },
  queries: {
    title: 'Questions about fields',
    lead: 'What somebody asks about one field of a record, for another to look up on paper and answer.',
    steps: [
      'In a record, under “Review”, press “Ask about a field”: choose the field and write the question.',
      'All open questions stand under “To review”, on the page of questions.',
      'Choose a question: answer it at the right, or open the record, mend the field if it is wrong, and answer there.',
    ],
    tips: [
      'A question closes only with an answer; both stay with the record.',
      'Lock a record that has been checked: not even an import can change it until it is unlocked.',
    ],
    also: 'query check lock answer ask',
  },
  rekeying: {
    title: 'Re-keying a 5% sample',
    lead: 'How often is the book wrong? Draw 5% of the records at random, type them again from paper, compare.',
    steps: [
      'Under “To review” press “Re-key a 5% sample”. Choose the book or an imported file, the seed, the fields.',
      'Draw the sample and type each record from its paper. What the book says is not shown.',
      'Where the two differ look at the paper again, write the reason, and keep the one or the other.',
      'Read the rate of each field, or export it to Excel for a report.',
    ],
    tips: [
      'Let another person do the second typing.',
      'The same seed and the same list give the same sample, so that others can check it.',
    ],
    also: 'double entry quality sample random error rate',
  },
  producers: {
    title: 'Producers',
    lead: 'Companies, cooperatives, groups and households. One page shows everything about one: products, papers, history.',
    steps: [
      'Type a name, representative, phone or tax code in the search. Marks are not needed.',
      'Click a row for its summary, Enter or the name opens the record.',
      'Fill a field and press Enter or Tab; it saves itself. A red field says below what is wrong and what to do.',
      '“Add producer” makes a new record and tells at once of one that resembles it.',
    ],
    tips: [
      'The tax code of a household is a personal number: lists show its last three digits only.',
      'Phones are printed only with consent.',
      'The old address (before 1 July 2025) is kept; choose the new commune to print the right one.',
      'Licences and test results: drop PDF files or pictures on the record, paste them with Ctrl+V, or press “Attach papers”; 20 MB each at most.',
    ],
    also: 'company cooperative household address commune tax code masked attach papers',
  },
  products: {
    title: 'Products',
    lead: 'Each product has stars by a decision, and its validity is judged on the day you choose.',
    steps: [
      'Filter by sector, stars or state. Filters are part of the address, so Back keeps them.',
      'Set the day to that of the conference to see whether the stars still hold then.',
      'Open a product and write decision and certificate; an upgrade is a new certificate, the old one stays.',
      'Drop photos on the frame. They are turned, made smaller, and lose the place where they were taken.',
    ],
    tips: [
      'A lapsed product is printed without stars.',
      'What is missing for the catalogue stands in the column of completeness.',
      'A whole folder of photos: name the files after barcode or trace code, drop them on the list or press “Photos by code”, look, then add.',
      'Declarations and test results of a product are attached in the block of papers of its record.',
    ],
    also: 'stars certificate decision lapsed extension revoked photo barcode price',
  },
  sheet: {
    title: 'The sheet, as in Excel',
    lead: 'Edit many records at once: copy, paste, fill down, change in bulk.',
    steps: [
      'Use the switch at the right of the list of producers, products or buyers.',
      'Type over a cell, F2 edits it, Enter goes down, Tab goes right.',
      'Copy from Excel and paste with Ctrl+V; pasting past the end adds records.',
      'Select cells, then Ctrl+D fills down and Ctrl+R fills right.',
      'Pasted in the wrong column? One Ctrl+Z takes all of it back.',
    ],
    tips: [
      'A cell with a coloured corner has an error or a warning; select it to read the reason below, F6 goes there and back.',
      'Drag the edge of a heading to change its width; sort, filter (blank cells too) and hide columns with the button above or Ctrl+Shift+L.',
      'One column of many rows: choose the rows and press “Edit … rows” below the sheet; rows that cannot be written stay as they are, and why is said.',
      'Personal data that are masked are copied masked; tick “Show personal data” before copying to have them in full.',
    ],
    also: 'grid excel paste copy fill bulk',
  },
  ownFields: {
    title: 'Own fields',
    lead: 'Add what the office keeps and the program has no field for, without a programmer.',
    steps: [
      'In the settings, block “Own fields”, choose “Add field”: give it a name and a kind.',
      'It stands at the end of entries and of the sheet, among the filters of the list and in the workbook for editing.',
      'When a file is imported, a column of that name fills it; a column without a place is kept with “Keep as own field”.',
    ],
    tips: [
      'When it is no longer needed, choose “Retire”: the values stay in the entries and can be used again.',
      'Fields of products and producers can be columns of the catalogue: add them in its layout. A public copy prints only what may be public.',
    ],
    also: 'custom field extra column additional information',
  },
  buyers: {
    title: 'Buyers',
    lead: 'Supermarkets, distributors, kitchens and hotels that the office invites.',
    steps: [
      '“Add buyer”, then name, kind and phone.',
      'Write representative and title: a memorandum needs both.',
      'Write the terms, so that fitting sellers can be chosen.',
    ],
    tips: [
      'One buyer serves many conferences; nothing is typed twice.',
      'Registrations and frame contracts of a buyer: drop the files on its record.',
    ],
    also: 'supermarket distributor customer',
  },
  expiry: {
    title: 'Certificates by day',
    lead: 'What is in force, what lapses, what has lapsed; when the new dossier is due.',
    steps: [
      'Read the sum on top; each part opens its products.',
      'Set the day to that of a conference or to the end of the year.',
      'Print reminders: one letter for each producer, seen first, then saved as PDF.',
      'The decisions have a page of their own: mend one for all its products, or write a revocation.',
    ],
    tips: [
      'A certificate is valid for 36 months; dossiers are due 180 to 120 days before it lapses.',
      'Transitional extensions and revocations are written by hand only, with the number of the paper.',
    ],
    also: 'lapse reminder letter decision revoke extend',
  },
  figures: {
    title: 'Figures',
    lead: 'Products in force by sector, kind of producer and place, with charts and a page to print.',
    steps: [
      'Look at each table; every number opens its list.',
      'For places, change between new units and old districts.',
      'Print the page of figures: see it first, then save it as PDF.',
    ],
    tips: ['Each product counts once, so all tables have the same sum.'],
    also: 'statistics report chart',
  },
} satisfies Partial<HelpPages>;
