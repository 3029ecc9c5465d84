import { app } from './app';
import { attachments } from './attachments';
import { buyers } from './buyers';
import { catalogue } from './catalogue';
import { ceremony } from './ceremony';
import { choices } from './choices';
import { clauses } from './clauses';
import { conferences } from './conferences';
import { contacts } from './contacts';
import { doubts } from './doubts';
import { expiry } from './expiry';
import { failures } from './failures';
import { fieldHelp } from './field-help';
import { fields } from './fields';
import { figures } from './figures';
import { grid } from './grid';
import { help } from './help';
import { history } from './history';
import { importing } from './importing';
import { issues } from './issues';
import { keys } from './keys';
import { labels } from './labels';
import { mous } from './mous';
import { officeSheets } from './office-sheets';
import { ownFields } from './own-fields';
import { palette } from './palette';
import { papers } from './papers';
import { photos } from './photos';
import { producers } from './producers';
import { products } from './products';
import { rekey } from './rekey';
import { review } from './review';
import { scans } from './scans';
import { settings } from './settings';
import { start } from './start';
import { ui } from './ui';
import { wordTemplate } from './word-template';
import { workbooks } from './workbooks';

/** Vietnamese, the language of the house: its shape is the dictionary's type. */
export const vi = {
  app,
  attachments,
  buyers,
  catalogue,
  ceremony,
  choices,
  clauses,
  conferences,
  contacts,
  doubts,
  expiry,
  failures,
  figures,
  fieldHelp,
  fields,
  grid,
  help,
  history,
  importing,
  issues,
  keys,
  labels,
  mous,
  officeSheets,
  ownFields,
  palette,
  papers,
  photos,
  producers,
  products,
  scans,
  rekey,
  review,
  settings,
  start,
  ui,
  wordTemplate,
  workbooks,
};
