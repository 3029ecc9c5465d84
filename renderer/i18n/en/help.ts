import type { help as vi } from '../vi/help';
import type { Words } from '../words';

export const help: Words<typeof vi> = {
  title: 'Help',
  search: 'Search the help',
  searchHint: 'Such as: paste from Excel, lapsed',
  close: 'Close the help',
  all: 'All pages of help',
  thisScreen: 'The page of this screen',
  none: (text) => `No page speaks of “${text}”.`,
  steps: 'Step by step',
  tips: 'Good to know',
  enlarge: 'Show the picture large',
  picture: (title) => `Picture of the screen: ${title}`,
  keys: 'Keys',
  tour: {
    take: 'Take the tour',
    offer: 'New here? Six steps, about a minute.',
    later: 'Later',
    label: 'Tour',
    at: (step, of) => `Step ${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    done: 'Done',
    skip: 'Skip',
    sample: 'Load sample data in the settings',
    steps: {
      start: {
        title: 'Open this screen each morning',
        body: 'What waits for a decision stands on top, each with the button that opens its rows. Every number can be clicked.',
        empty: 'The book is empty: a sample province can be loaded to look around, and removed at any time.',
      },
      importing: {
        title: 'Bring in an Excel list',
        body: 'Drop the file here. The program recognises the columns, shows every change first, and only then writes. One undo takes an import back.',
      },
      products: {
        title: 'The registers',
        body: 'Click a row to see it at the side, Enter opens it. The switch on the right opens a sheet as in Excel: copy, paste, fill down.',
      },
      doubts: {
        title: 'Doubts wait here',
        body: 'Rows that the program does not dare to decide wait in this section with the reason. One key answers.',
      },
      conferences: {
        title: 'From conference to paper',
        body: 'Set up a conference, invite sellers and buyers, then print the catalogue and the memoranda. The bridge shows the stage.',
      },
      search: {
        title: 'Search, help, and saved',
        body: 'Ctrl+K finds everything, marks not needed. F1 opens the help of the screen. The top always says when it was saved; there is no Save button.',
      },
    },
  },
};
