import type { importing as vi } from '../vi/importing';
import type { Words } from '../words';
import { importingIssues } from './importing-issues';
import { importingScreen } from './importing-screen';
import { intakeFieldLabels } from './intake-fields';
import { readFailures } from './read-failures';

export const importing: Words<typeof vi> = {
  ...importingScreen,
  issues: importingIssues,
  failures: readFailures,
  intakeFields: intakeFieldLabels,
};
