import type { HelpPages } from '../help-page';

/** The same help for who does not read Vietnamese. */
export const en: HelpPages = {
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
    ],
    also: 'company cooperative household address commune tax code masked',
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
      'Drag the edge of a heading to change its width; sort, filter and hide columns with the button above or Ctrl+Shift+L.',
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
    tips: ['When it is no longer needed, choose “Retire”: the values stay in the entries and can be used again.'],
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
    tips: ['One buyer serves many conferences; nothing is typed twice.'],
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
  conferences: {
    title: 'Conferences',
    lead: 'Each goes through five stages: sellers, buyers, catalogue, memoranda, signing. The bridge shows where it is.',
    steps: [
      'Add a conference: its name as in the plan, and the opening day.',
      'Click a stage of the bridge to get to its work.',
      'Note the answers: select rows and press accepted or declined.',
      'Under the facts: place and day of signing, number of copies, witnesses.',
    ],
    tips: ['Certificates are judged on the opening day, not today.'],
    also: 'supply demand event invite accept booth signing',
  },
  invite: {
    title: 'Inviting sellers and buyers',
    lead: 'Choose from the registry whom to invite. Products in force are picked for each seller.',
    steps: [
      'Filter by sector, stars and place.',
      'Space selects a row, Ctrl+A all of them.',
      'Read the foot: so many parties, so many products. Press the button.',
    ],
    tips: ['Who is invited already is not offered again.'],
    also: 'invitation list participants',
  },
  catalogue: {
    title: 'Catalogue',
    lead: 'What goes into the catalogue of a conference, what stays out, and why.',
    steps: [
      'Read the sum: picked = printed + kept out. Each part opens its rows.',
      'What is kept out says why; click to open the record and complete it.',
      'Press “Export Excel” and choose where.',
      'Open the file before printing. It reads well in black and white.',
    ],
    tips: ['What nobody knows prints as …………… to be filled in by hand.', 'Phones are printed with consent only.'],
    also: 'print export excel paper',
  },
  mous: {
    title: 'Memoranda',
    lead: 'Draw up, check and print memoranda between sellers and buyers, and the signing list.',
    steps: [
      'Press the button that draws up memoranda and pair sellers with buyers.',
      'Write the goods: product, quantity, time. Unknown stays empty and prints dots.',
      'Read the check: what cannot be printed has a button beside what is missing.',
      'See the paper on the right, then print one or all into a folder.',
      'Mark it as signed afterwards.',
    ],
    tips: ['A number is given once and never used again.', 'The office approves the wording before signing.'],
    also: 'mou agreement sign pdf authority contract',
  },
  clauses: {
    title: 'Wording',
    lead: 'The wording of memoranda: the office changes and approves it before use.',
    steps: [
      'Read what is in use and press “Edit”.',
      'Change title, bases, articles and clauses; add, drop, reorder.',
      'Save it as a new version. Papers printed later use it, earlier ones stay as they are.',
    ],
    tips: [
      'No lawyer has read the wording that comes with the program.',
      'An office with a Word form of its own saves the sample with all tags, changes it in Word, and chooses it under “Word template of the office”.',
    ],
    also: 'articles template text word docx tags mail merge',
  },
  ceremony: {
    title: 'Signing ceremony',
    lead: 'Order of signing, seats, folders, and the board during the ceremony.',
    steps: [
      'Write when it begins and how many pairs sign at a time; order them by hand or by rank.',
      'Look at seats and name cards, check the folders.',
      'Press “Print” to save running order, announcements, plan and cards.',
      'During the ceremony mark each memorandum on the live board.',
    ],
    tips: ['A slip is undone like anything else.'],
    also: 'sign script cards seating',
  },
  labels: {
    title: 'Labels and cards',
    lead: 'Prints product labels, name cards, table signs and labels of signing folders on sheets that are bought cut.',
    steps: [
      'Choose what to print and the size of the sheet; for another size press «Change the sizes» and save it as a new sheet.',
      'The first time with a printer: save the test page, print it at 100%, measure three lengths and press «Work out the offset».',
      'On a sheet that is partly used, type the first free label into «Begin at label».',
      'Press «Save PDF», open the file and print it at 100%.',
    ],
    tips: [
      'Without a printer on this computer the PDF can still be saved; type the name of the printer to keep its offset.',
      'The QR code is the link of the producer, or the GTIN; the program puts in no other address.',
    ],
    also: 'sticker label sheet avery a4 printer offset badge table sign qr',
  },
  scans: {
    title: 'Scans and codes',
    lead: 'Check whether a sheet is the one in force, and file signed scans with their memoranda.',
    steps: [
      'Type the code at the foot of the page, or use a scanner, and press “Check”.',
      'Without a code choose a picture or PDF of the page.',
      'Add scans: the program reads the code of each page and files it with its memorandum.',
    ],
    tips: ['A code can be checked only in the book that printed it.'],
    also: 'qr scan forged page signed',
  },
  search: {
    title: 'Find everything: Ctrl+K',
    lead: 'One search for the whole book: records, screens, commands. No marks, no mouse.',
    steps: [
      'Press Ctrl+K anywhere.',
      'Type part of a name, a tax code, a phone, a barcode. “caphe” finds “cà phê”.',
      'Arrows choose, Enter opens. Typed with marks, exact marks come first.',
      'With nothing typed: records opened lately, and every command.',
    ],
    tips: ['“See all … in the list” opens the list, filtered.', 'Numbers of persons are masked but for three digits.'],
    also: 'find lookup shortcut command',
  },
  history: {
    title: 'History and undo',
    lead: 'Every write: who, when, what, from which file. Nothing is gone for good.',
    steps: [
      'Click a line to see old and new values at the side.',
      'Undo gives back everything that this action changed.',
      'In a record, open the history of a field for its earlier values, and put one back.',
    ],
    tips: ['An undo is an action too, and can be undone.', 'What was edited since is kept, and the program says so.'],
    also: 'undo back log who changed',
  },
  backups: {
    title: 'Backups and restoring',
    lead: 'The book backs itself up at the start, every 30 minutes, before an import, and on closing. Each copy is opened to try it.',
    steps: [
      'Go to the settings, block of backups.',
      'Back up before something large; Ctrl+Shift+S does it anywhere.',
      'To go back, choose a copy and restore. The present state is backed up first, and it can be undone.',
    ],
    tips: [
      'Kept: all of 24 hours, then 14 days, 8 weeks, 12 months.',
      'Copy the data folder to a USB stick each week; its path stands under “About”.',
    ],
    also: 'backup recover power cut disk usb',
  },
  settings: {
    title: 'Settings',
    lead: 'The office as printed, the language, the backups, the table of administrative units.',
    steps: [
      'Fill in office, superior body and officer: printed on papers, named with each edit.',
      'Change the language with one button; nothing restarts. Papers stay Vietnamese.',
      'After a new resolution load the file of administrative units here; no new installer is needed.',
    ],
    tips: ['The program uses no network: nothing leaves this computer.'],
    also: 'language vietnamese office units licence',
  },
};
