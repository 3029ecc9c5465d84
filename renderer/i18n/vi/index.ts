import { app } from './app';
import { buyers } from './buyers';
import { catalogue } from './catalogue';
import { choices } from './choices';
import { conferences } from './conferences';
import { doubts } from './doubts';
import { failures } from './failures';
import { fields } from './fields';
import { grid } from './grid';
import { history } from './history';
import { importing } from './importing';
import { issues } from './issues';
import { mous } from './mous';
import { papers } from './papers';
import { photos } from './photos';
import { producers } from './producers';
import { products } from './products';
import { settings } from './settings';
import { start } from './start';
import { ui } from './ui';
import { workbooks } from './workbooks';

/** Vietnamese, the language of the house: its shape is the dictionary's type. */
export const vi = {
  app,
  buyers,
  catalogue,
  choices,
  conferences,
  doubts,
  failures,
  fields,
  grid,
  history,
  importing,
  issues,
  mous,
  papers,
  photos,
  producers,
  products,
  settings,
  start,
  ui,
  workbooks,
};
