import { isOpen } from '../../../domain/intake/value-question';
import { useText } from '../../../ui/language/language-context';
import { batchFiles, type ImportState, type Step, steps } from '../job/import-state';

/** Steps that can be gone to from here: back to any, forward as far as the files allow. */
export const reachableSteps = ({ files, batch }: Pick<ImportState, 'files' | 'batch'>): ReadonlySet<Step> => {
  if (batch.applying) return new Set<Step>(['preview']);
  if (batch.outcome) return new Set<Step>(['files', 'report']);
  if (batchFiles({ files }).length === 0) return new Set<Step>(['files']);
  const asks = (batch.proposal?.values.length ?? 0) > 0;
  return new Set<Step>(['files', 'tables', 'columns', ...(asks ? (['values'] as const) : []), 'preview']);
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
  const open = state.batch.proposal?.values.some(isOpen) ?? false;
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
              {step === 'values' && open && index < here ? '?' : index + 1}
            </span>
            <span className="import-step-name">{importing.steps[step]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
};
