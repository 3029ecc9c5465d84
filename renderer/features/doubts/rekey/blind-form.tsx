import { Button } from '@mantine/core';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Rekeying } from '../../../domain/records/rekeying';
import { fieldsToType } from '../../../domain/rekeying/rekeyed-fields';
import { acceptsValue, emptyValueOf } from '../../../domain/typing/empty-value';
import { readTyped, type TypedProblem } from '../../../domain/typing/read-typed';
import { FieldInput } from '../../../ui/fields/field-input';
import { TroubleLines } from '../../../ui/form/trouble-lines';
import { useText } from '../../../ui/language/language-context';
import type { KeyedTyping } from './keyed-typing';

export interface BlindFormOrder {
  readonly view: StoreView;
  readonly rekeying: Rekeying;
  readonly recordId: string;
  /** What was typed, read; written by the owner. */
  readonly onTyped: (second: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly onLater: () => void;
}

interface BlindFormProps extends BlindFormOrder {
  readonly start: KeyedTyping;
  readonly onKeep: (typing: KeyedTyping) => void;
}

const pickedTypes: ReadonlySet<string> = new Set(['choice', 'province', 'commune', 'subgroup']);

/**
 * One record's boxes, empty whatever the book holds. Nothing of the record stands in them, not even what its kind calls a field:
 * «số định danh của chủ hộ» would tell whoever types that it is a household.
 */
export const BlindForm = ({ view, rekeying, recordId, start, onKeep, onTyped, onLater }: BlindFormProps) => {
  const { rekey } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typing, setTyping] = useState(start);
  const [problems, setProblems] = useState<Readonly<Record<string, TypedProblem>>>({});
  const fields = useMemo(() => fieldsToType(view, rekeying, recordId), [view, rekeying, recordId]);
  const record = view.record(rekeying.of, recordId);
  const change = (next: KeyedTyping): void => {
    setTyping(next);
    onKeep(next);
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!record) return;
    const read: Record<string, unknown> = {};
    const found: Record<string, TypedProblem> = {};
    for (const field of fields) {
      const { key, type } = field;
      if (pickedTypes.has(type)) {
        read[key] = typing.picks[key] ?? emptyValueOf(rekeying.of, record, key) ?? null;
        continue;
      }
      const reading = readTyped(field, typing.texts[key] ?? '');
      if (reading.outcome === 'problem') found[key] = reading.problem;
      else read[key] = reading.outcome === 'value' ? reading.value : (emptyValueOf(rekeying.of, record, key) ?? null);
    }
    setProblems(found);
    const [first] = Object.keys(found);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`#rekey-${first} input`)?.focus();
    else await onTyped(read);
  };
  if (!record) return null;
  return (
    <form className="rekey-form" noValidate ref={form} onSubmit={(event) => void send(event)}>
      <p className="mute">{rekey.page.blind}</p>
      {fields.map((field) => {
        const { key } = field;
        const problem = problems[key];
        return (
          <div key={key} id={`rekey-${key}`}>
            <FieldInput
              table={rekeying.of}
              field={field}
              value={typing.picks[key] ?? null}
              record={typing.picks}
              required={false}
              nullable={acceptsValue(rekeying.of, record, key, null)}
              invalid={problem !== undefined}
              restored={start.texts[key]}
              onTyped={(text) => change({ ...typing, texts: { ...typing.texts, [key]: text } })}
              onLeave={() => Promise.resolve(false)}
              onPick={(value) => change({ ...typing, picks: { ...typing.picks, [key]: value } })}
            />
            <div aria-live="polite">
              {problem && (
                <TroubleLines
                  trouble={{ kind: 'unread', problem }}
                  text={typing.texts[key] ?? ''}
                  onInsist={() => undefined}
                />
              )}
            </div>
          </div>
        );
      })}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onLater}>{rekey.page.later}</Button>
        <Button type="submit" variant="filled">
          {rekey.page.next}
        </Button>
      </div>
    </form>
  );
};
