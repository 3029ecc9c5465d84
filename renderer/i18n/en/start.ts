import type { start as vi } from '../vi/start';
import type { Words } from '../words';
import { counted } from './counted';

export const start: Words<typeof vi> = {
  first: {
    title: 'Name the office',
    lead: 'The office and its officer stand on printed papers and in the history. Both can be changed in Settings.',
    holds: (producers, products, buyers) =>
      `The registry still holds ${counted(producers, 'producer')}, ${counted(products, 'product')}, ${counted(buyers, 'buyer')}. Name the office to open it.`,
    province: 'Province',
    name: 'Name of the office',
    nameExample: 'for example: Sở Công Thương tỉnh Tuyên Quang',
    superior: 'Superior body',
    proposed: 'proposed from the province, can be changed',
    officer: 'Officer',
    officerExample: 'full name',
    missing: (label) => `Fill in “${label}”, then choose Begin.`,
    begin: 'Begin',
    sampleTitle: 'Try it with sample data',
    sampleLead:
      'An invented province with producers, products, buyers and a conference. Every record says “sample data”, and one click removes them all.',
    sampleLoad: 'Load the sample data',
    sampleStages: {
      make: 'Making the sample province',
      photos: 'Storing the sample photos',
      write: 'Writing into the register',
    },
    sampleBroken: {
      make: 'The sample province could not be made, perhaps for want of memory. The register has not changed; close other programs and press again.',
      photos:
        'The sample photos that come with the program could not be read; its installation may lack files. The register has not changed; press again, and if it stays so install the program anew, the register is kept.',
      write:
        'The sample could not be written. Open the program anew, see whether the sample is there, and only then press again.',
    },
    sampleStopKeeps: 'Stopping now writes no record.',
    sampleLoaded: (count) => `${count} sample records loaded.`,
    language: 'Tiếng Việt',
  },
  title: 'To do',
  import: 'Import from Excel',
  addProduct: 'Add a product',
  decide: 'Yours to decide',
  decideCount: (count) => `${counted(count, 'thing')}, the urgent ones first`,
  nothing: 'Nothing waits. Products, certificates and the conference are complete.',
  openProducts: 'Open the list of products',
  emptyBook: 'There is no product yet. Import a list from Excel or add them one by one.',
  tasks: {
    backupLate: {
      title: (days) => `Changes of ${days} days are in no backup`,
      note: () => 'The book backs itself up every half hour; this long means a fault. Back up now to see why.',
      action: () => 'Open the backups',
    },
    backupDamaged: {
      title: () => 'The newest backup cannot be opened',
      note: () => 'The book itself is whole. Back up again now, and keep a copy on another drive.',
      action: () => 'Open the backups',
    },
    conferenceDay: {
      title: () => 'The conference has no opening day',
      note: () => 'Without a day no product can be judged.',
      action: () => 'Set the day',
    },
    lapsedAtConference: {
      title: (count) => `${counted(count, 'product lapses', 'products lapse')} before the conference`,
      note: () => 'The catalogue keeps these products out.',
      action: (count) => `See ${counted(count, 'product')}`,
    },
    doubtfulAtConference: {
      title: (count) => `${counted(count, 'product')} brought to the conference may not print a star`,
      note: () => 'The day is not known, the star only claimed, or there is no certificate.',
      action: (count) => `See ${counted(count, 'product')}`,
    },
    mousBlocked: {
      title: (count) => `${counted(count, 'memorandum', 'memoranda')} cannot be printed yet`,
      note: (gaps) => `${gaps}.`,
      action: () => 'Open the list',
    },
    mousReady: {
      title: (count) => `${counted(count, 'memorandum', 'memoranda')} can be printed`,
      note: () => 'Look at what is worth a look, then save as PDF.',
      action: () => 'Open the list',
    },
    waiting: {
      title: (count) => `${counted(count, 'seller has', 'sellers have')} not answered the invitation`,
      note: () => 'Call them, then note the answer.',
      action: () => 'Open the list',
    },
    waitingBuyers: {
      title: (count) => `${counted(count, 'buyer has', 'buyers have')} not answered the invitation`,
      note: () => 'Call them, then note the answer.',
      action: () => 'Open the list',
    },
    lapsing: {
      title: (count) => `${counted(count, 'product has', 'products have')} under 180 days left`,
      note: (part) => `${part} can still hand in the dossier for a new assessment.`,
      action: (count) => `See ${counted(count, 'product')}`,
    },
    unknownDay: {
      title: (count) =>
        counted(count, 'product does not say on which day it lapses', 'products do not say on which day they lapse'),
      note: () => 'The list gives a year only. Look the decision up and write the day.',
      action: (count) => `See ${counted(count, 'product')}`,
    },
    claimed: {
      title: (count) => `${counted(count, 'product only claims its', 'products only claim their')} stars`,
      note: () => 'No decision number and date, so no star is printed.',
      action: (count) => `See ${counted(count, 'product')}`,
    },
    toReview: {
      title: (count) => `${counted(count, 'question')} from imported files`,
      note: () => 'Their rows are not in the book yet; say which entry they are.',
      action: (count) => `Review ${count}`,
    },
    queries: {
      title: (count) =>
        `${counted(count, 'question about a field waits', 'questions about fields wait')} for an answer`,
      note: () => 'Answer under “To review”, or in the record beside the field that was asked about.',
      action: (count) => `See ${counted(count, 'question')}`,
    },
    drafts: {
      title: (count) => `${counted(count, 'place')} with unfinished typing`,
      note: () => 'What was typed is kept on this machine and is not in the book yet.',
      action: () => 'Open the newest',
    },
    noSector: {
      title: (count) => `${counted(count, 'product is', 'products are')} in no sector`,
      note: () => 'The catalogue goes by sector; those without one come last.',
      action: (count) => `See ${counted(count, 'product')}`,
    },
  },
  otherGaps: (count) => `${count} for other gaps`,
  due: (date) => `by ${date}`,
  validToday: 'Valid today',
  openValid: (count) => `Open ${counted(count, 'product')}`,
  openFigures: 'Figures and charts',
  group: 'Sector',
  sum: 'Total',
  noSector: 'No sector yet',
  bookLine: {
    total: (count) => `${count} in the registry`,
    valid: (count) => `${count} valid`,
    lapsing: (count) => `${count} under 180 days`,
    extended: (count) => `${count} extended`,
    lapsed: (count) => `${count} lapsed`,
    revoked: (count) => `${count} revoked`,
    unknown: (count) => `${count} day not known`,
    notYet: (count) => `${count} not yet issued`,
    claimed: (count) => `${count} claimed`,
    none: (count) => `${count} without star`,
  },
  recent: 'Done lately',
  recentAll: 'See all',
  recentNone: 'Nothing yet.',
  undone: 'undone',
  resume: 'Go on where you stopped',
  resumeNone: 'No record edited yet.',
  resumeTyping: (name) => `${name}: typing not saved yet`,
  conference: {
    daysLeft: (count) => `${counted(count, 'day')} left`,
    today: 'under way',
    past: 'past',
    unnamed: 'Conference without a name',
    noDay: 'no day yet',
    span: (from, to) => `${from} to ${to}`,
    label: 'Stages of the conference',
    stages: {
      producers: 'Invite sellers',
      buyers: 'Invite buyers',
      catalogue: 'Catalogue',
      mous: 'Memoranda',
      signing: 'Signing',
    },
    stageNotes: {
      none: 'none invited',
      parties: (count) => counted(count, 'party', 'parties'),
      catalogue: (printed, keptOut) => `${printed} in, ${keptOut} out`,
      noMous: 'none drawn up',
      mous: (count) => `${count} memoranda`,
      noSigningDay: 'no signing day',
      signed: (signed, all) => `${signed} signed of ${all}`,
    },
  },
};
