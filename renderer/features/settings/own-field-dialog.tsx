import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import {
  ownValuesHeld,
  planOwnField,
  planRemoveOwnField,
  planRetireOwnField,
} from '../../domain/plan/planners/plan-own-fields';
import {
  blankOwnFacts,
  type OwnField,
  type OwnFieldFacts,
  type OwnTable,
  ownKinds,
  ownTables,
} from '../../domain/records/own-field';
import { tables } from '../../domain/records/tables';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { fieldLabel } from '../../ui/fields/choice-words';
import { PickField } from '../../ui/fields/pick-field';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';

interface OwnFieldDialogProps {
  /** Null: a new one. */
  readonly field: OwnField | null;
  readonly onClose: () => void;
}

const factsOf = ({ label, labelEn, kind, choices, unit, help, wanted, public: open }: OwnField): OwnFieldFacts => ({
  label,
  labelEn,
  kind,
  choices,
  unit,
  help,
  wanted,
  public: open,
});

interface FactsProps {
  readonly facts: OwnFieldFacts;
  readonly change: (facts: Partial<OwnFieldFacts>) => void;
  /** How many records hold a value already. */
  readonly held: number;
}

const textProps = { autoComplete: 'off', spellCheck: false, withAsterisk: false } as const;

/** What the values are, and what belongs to that kind alone. */
const KindInputs = ({ facts, change, held }: FactsProps) => {
  const { ownFields, fields, choices, ui } = useText();
  const { number } = useFormat();
  const labels = fields.ownFields;
  return (
    <>
      <PickField
        label={labels.kind}
        hint={held > 0 ? ownFields.kindHint(number(held)) : undefined}
        options={ownKinds.map((kind) => ({ value: kind, label: choices.ownKind[kind] }))}
        value={facts.kind}
        onPick={(picked) => change({ kind: ownKinds.find((kind) => kind === picked) ?? facts.kind })}
      />
      {facts.kind === 'number' && (
        <TextInput
          {...textProps}
          label={`${labels.unit} (${ui.optional})`}
          value={facts.unit ?? ''}
          maxLength={20}
          onChange={(event) => change({ unit: event.currentTarget.value })}
        />
      )}
      {facts.kind === 'choice' && (
        <Textarea
          {...textProps}
          label={labels.choices}
          description={ownFields.choicesHint}
          rows={4}
          value={facts.choices.join('\n')}
          onChange={(event) => change({ choices: event.currentTarget.value.split('\n') })}
        />
      )}
    </>
  );
};

const FactsInputs = ({ facts, change, held }: FactsProps) => {
  const { ownFields, fields, ui } = useText();
  const labels = fields.ownFields;
  return (
    <>
      <TextInput
        {...textProps}
        label={`${labels.label} (${ui.required})`}
        description={ownFields.labelHint}
        value={facts.label}
        maxLength={80}
        required
        data-autofocus
        onChange={(event) => change({ label: event.currentTarget.value })}
      />
      <KindInputs facts={facts} change={change} held={held} />
      <TextInput
        {...textProps}
        label={`${labels.labelEn} (${ui.optional})`}
        value={facts.labelEn ?? ''}
        maxLength={80}
        onChange={(event) => change({ labelEn: event.currentTarget.value })}
      />
      <TextInput
        {...textProps}
        label={`${labels.help} (${ui.optional})`}
        value={facts.help ?? ''}
        maxLength={300}
        onChange={(event) => change({ help: event.currentTarget.value })}
      />
      <Checkbox
        label={labels.wanted}
        description={ownFields.wantedHint}
        checked={facts.wanted}
        onChange={(event) => change({ wanted: event.currentTarget.checked })}
      />
      <Checkbox
        label={labels.public}
        description={ownFields.publicHint}
        checked={facts.public}
        onChange={(event) => change({ public: event.currentTarget.checked })}
      />
    </>
  );
};

const useSave = (field: OwnField | null, onClose: () => void) => {
  const words = useText();
  const { ownFields, choices } = words;
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (plan: Plan, done: string): Promise<void> => {
    const acted = await act(plan, { done });
    if (acted.ok) onClose();
    else setRefused(acted.sentence);
  };
  const save = (of: OwnTable, facts: OwnFieldFacts): Promise<void> => {
    const builtIn = tables[of].fields.map(({ key }) => fieldLabel(words, of, key));
    const plan = planOwnField(store, { of, id: field?.id ?? null, facts, builtIn, flags: choices.flag });
    return run(plan, field ? ownFields.changed(plan.label) : ownFields.added(plan.label));
  };
  return { refused, forget: () => setRefused(null), run, save };
};

/** Takes a field out of use or into it again, and deletes one that holds nothing. */
const StateButtons = ({
  field,
  held,
  run,
}: {
  readonly field: OwnField;
  readonly held: number;
  readonly run: (plan: Plan, done: string) => Promise<void>;
}) => {
  const { ownFields } = useText();
  const store = useStore();
  const { id, label, retired } = field;
  return (
    <>
      <Button
        onClick={() =>
          void run(
            planRetireOwnField(store, id, !retired),
            retired ? ownFields.revivedDone(label) : ownFields.retiredDone(label),
          )
        }
      >
        {retired ? ownFields.revive : ownFields.retire}
      </Button>
      {held === 0 && (
        <Button onClick={() => void run(planRemoveOwnField(store, id), ownFields.removedDone(label))}>
          {ownFields.remove}
        </Button>
      )}
    </>
  );
};

/** Adds an own field or changes one. What cannot be done is said here and leaves everything as it was. */
export const OwnFieldDialog = ({ field, onClose }: OwnFieldDialogProps) => {
  const { ownFields, choices, ui } = useText();
  const store = useStore();
  const [of, setOf] = useState<OwnTable>(field?.of ?? 'products');
  const [facts, setFacts] = useState(field ? factsOf(field) : blankOwnFacts);
  const { refused, forget, run, save } = useSave(field, onClose);
  /** What was refused was about the facts of before. */
  const change = (more: Partial<OwnFieldFacts>): void => {
    setFacts((now) => ({ ...now, ...more }));
    forget();
  };
  const held = field ? ownValuesHeld(store, field).length : 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(of, facts);
  };
  return (
    <Modal opened onClose={onClose} title={field ? ownFields.editTitle : ownFields.addTitle}>
      <form className="stack" noValidate onSubmit={submit}>
        {!field && (
          <PickField
            label={ownFields.of}
            options={ownTables.map((table) => ({ value: table, label: choices.ownTable[table] }))}
            value={of}
            onPick={(picked) => setOf(ownTables.find((table) => table === picked) ?? of)}
          />
        )}
        <FactsInputs facts={facts} change={change} held={held} />
        {refused !== null && (
          <ErrorPanel key={refused} takesFocus>
            {refused}
          </ErrorPanel>
        )}
        <div className="row own-field-answers">
          {field && <StateButtons field={field} held={held} run={run} />}
          <span className="grow" />
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="filled">
            {ownFields.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
