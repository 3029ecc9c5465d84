import { useText } from '../../../ui/language/language-context';
import { fileOf, type ImportState, type Step, steps } from '../job/import-state';

/** Steps that can be gone to from here: back to any, forward as far as the file allows. */
export const reachableSteps = (state: ImportState): ReadonlySet<Step> => {
  const file = fileOf(state, state.current);
  if (!file?.proposal) return new Set<Step>(['files']);
  if (file.outcome) return new Set<Step>(['files', 'report']);
  return new Set<Step>(['files', 'tables', 'columns', 'preview']);
};

interface StepTrailProps {
  readonly state: ImportState;
  readonly onGo: (step: Step) => void;
}

/** Where the officer is in the import, and the way back. */
export const StepTrail = ({ state, onGo }: StepTrailProps) => {
  const { importing } = useText();
  const here = steps.indexOf(state.step);
  const reachable = reachableSteps(state);
  return (
    <ol className="import-steps" aria-label={importing.stepsLabel}>
      {steps.map((step, index) => (
        <li key={step} className={index < here ? 'done' : index === here ? 'now' : ''}>
          <button
            type="button"
            disabled={index === here || !reachable.has(step)}
            aria-current={index === here ? 'step' : undefined}
            title={importing.steps[step]}
            onClick={() => onGo(step)}
          >
            <span className="num" aria-hidden="true">
              {index + 1}
            </span>
            <span className="import-step-name">{importing.steps[step]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
};
