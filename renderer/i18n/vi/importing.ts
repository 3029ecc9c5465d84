import { importingBatch } from './importing-batch';
import { importingIssues } from './importing-issues';
import { importingRecipe } from './importing-recipe';
import { importingScreen } from './importing-screen';
import { importingValues } from './importing-values';
import { intakeFieldLabels } from './intake-fields';
import { readFailures } from './read-failures';

export const importing = {
  ...importingScreen,
  batch: importingBatch,
  values: importingValues,
  recipe: importingRecipe,
  issues: importingIssues,
  failures: readFailures,
  intakeFields: intakeFieldLabels,
};
