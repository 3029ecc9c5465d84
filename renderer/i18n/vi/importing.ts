import { importingIssues } from './importing-issues';
import { readFailures } from './read-failures';

export const importing = {
  issues: importingIssues,
  failures: readFailures,
};
