import type { importing as vi } from '../vi/importing';
import type { Words } from '../words';
import { importingIssues } from './importing-issues';
import { readFailures } from './read-failures';

export const importing: Words<typeof vi> = {
  issues: importingIssues,
  failures: readFailures,
};
