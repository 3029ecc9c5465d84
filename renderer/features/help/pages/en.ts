import type { HelpPages } from '../help-page';
import { enRegister } from './en-register';

/** The same help for who does not read Vietnamese. */
export const en: HelpPages = {
  ...enRegister,
  conferences: {
    title: 'Conferences',
    lead: 'Each goes through five stages: sellers, buyers, catalogue, memoranda, signing. The bridge shows where it is.',
    steps: [
      'Add a conference: its name as in the plan, and the opening day.',
      'Click a stage of the bridge to get to its work.',
      'Note the answers: select rows and press accepted or declined.',
      'Under the facts: place and day of signing, number of copies, witnesses, and whether memoranda print former addresses.',
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
    tips: [
      'What nobody knows prints as …………… to be filled in by hand.',
      'Phones are printed with consent only.',
      'Columns and their order are set in the layout of the catalogue; own fields of the office can be added.',
    ],
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
      'Choose what to print and the size of the sheet; for another size press “Change the sizes” and save it as a new sheet.',
      'The first time with a printer: save the test page, print it at 100%, measure three lengths and press “Work out the offset”.',
      'On a sheet that is partly used, type the first free label into “Begin at label”.',
      'Press “Save PDF”, open the file and print it at 100%.',
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
    tips: [
      'A code can be checked only in the book that printed it.',
      'A scanned PDF of up to 20 MB is kept as it is: press “View scans” to open it again and save it to a file.',
    ],
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
      'Each week: plug in a USB stick, “Bring the register to another computer”, “Copy to a file…”. The file carries photos and attached papers too.',
      'On a new computer: on the first screen, or in the same block, “Take from a file…”.',
    ],
    tips: [
      'Kept: all of 24 hours, then 14 days, 8 weeks, 12 months.',
      'Without photos the file is small, but the other computer lacks them; the application counts them and says how to bring them.',
    ],
    also: 'backup recover power cut disk usb new computer move photos',
  },
  settings: {
    title: 'Settings',
    lead: 'The office as printed, the language, the backups, the table of administrative units.',
    steps: [
      'Fill in office, superior body and officer: printed on papers, named with each edit.',
      'Change the language with one button; nothing restarts. Papers stay Vietnamese.',
      'After a new resolution load the file of administrative units here; no new installer is needed.',
      'After a new decision on validity, dossier windows or product groups load the file under “Rules of the law”; what changes is shown first.',
    ],
    tips: ['The program uses no network: nothing leaves this computer.'],
    also: 'language vietnamese office units licence law rules',
  },
};
