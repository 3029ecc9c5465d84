import { importingIssues } from './importing-issues';
import { importingScreen } from './importing-screen';
import { intakeFieldLabels } from './intake-fields';
import { readFailures } from './read-failures';

export const importing = {
  ...importingScreen,
  issues: importingIssues,
  failures: readFailures,
  intakeFields: intakeFieldLabels,
};
