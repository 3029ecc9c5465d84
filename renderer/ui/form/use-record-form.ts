import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { useOfferRetry } from '../act/retries';
import { useFields } from '../fields/own-fields-context';
import { decideText, decideValue, type EditDecision } from './decide-edit';
import { type FormDraft, type FormOwner, type TypedTexts, typedTextsOf } from './form-contract';
import { useTurns } from './use-turns';

/** Typing that rests this long is saved without leaving the field. */
const idleMs = 2500;

/** What stands under a field that is not saved. */
export type FieldTrouble =
  | Exclude<EditDecision, { kind: 'same' } | { kind: 'save' }>
  /** The disk or another edit stood against it; `again` tries the same once more. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly again?: () => void };

type Troubles = Readonly<Record<string, FieldTrouble>>;

const without = <V>(map: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => {
  const { [key]: _gone, ...rest } = map;
  return rest;
};

/** Keeps what is typed, saves a field when it is left or rests, and holds what could not be saved. */
export const useRecordForm = <T extends TableName>(owner: FormOwner<T>, draft: FormDraft) => {
  const current = useRef(owner);
  const fields = useFields(owner.table);
  const known = useRef(fields);
  useEffect(() => {
    current.current = owner;
    known.current = fields;
  });
  const typed = useRef<TypedTexts>({});
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const [troubles, setTroubles] = useState<Troubles>({});
  const { keep, drop } = draft;

  const forget = useCallback(
    (key: string): void => {
      typed.current = without(typed.current, key);
      clearTimeout(timers.current.get(key));
      timers.current.delete(key);
      if (Object.keys(typed.current).length === 0) drop();
      else keep(typed.current);
      current.current.onTyped?.(typed.current);
    },
    [drop, keep],
  );

  const retry = useRef<(key: string, decision: EditDecision, why: string | null) => Promise<boolean>>(() =>
    Promise.resolve(false),
  );
  const settle = useCallback(
    async (key: string, decision: EditDecision, why: string | null): Promise<boolean> => {
      if (decision.kind === 'same') {
        forget(key);
        setTroubles((all) => without(all, key));
        return true;
      }
      if (decision.kind !== 'save') {
        setTroubles((all) => ({ ...all, [key]: decision }));
        return false;
      }
      const before = typed.current[key];
      const saved = await current.current.save({ [key]: decision.value }, why);
      if (!saved.ok) {
        const again = (): void => void retry.current(key, decision, why);
        setTroubles((all) => ({ ...all, [key]: { kind: 'refused', sentence: saved.sentence, again } }));
        return false;
      }
      if (typed.current[key] === before) forget(key);
      setTroubles((all) => without(all, key));
      return true;
    },
    [forget],
  );
  const inTurn = useTurns();
  const act = useCallback(
    (key: string, decide: () => EditDecision, why: string | null): Promise<boolean> =>
      inTurn(key, () => settle(key, decide(), why)),
    [inTurn, settle],
  );
  useEffect(() => {
    retry.current = (key, decision, why) => act(key, () => decision, why);
  }, [act]);

  const leave = useCallback(
    (field: Field, text: string): Promise<boolean> =>
      act(field.key, () => decideText(current.current, field, text), null),
    [act],
  );
  const pick = useCallback(
    (key: string, value: unknown): void => void act(key, () => decideValue(current.current, key, value), null),
    [act],
  );
  /** Saves a doubted value with the reason for it. */
  const insist = useCallback(
    (key: string, value: unknown, why: string): Promise<boolean> => act(key, () => ({ kind: 'save', value }), why),
    [act],
  );
  const type = useCallback(
    (field: Field, text: string): void => {
      typed.current = { ...typed.current, [field.key]: text };
      keep(typed.current);
      current.current.onTyped?.(typed.current);
      clearTimeout(timers.current.get(field.key));
      const rest = (): void => {
        // Half a date is no mistake yet: resting only saves what is whole, the field complains when it is left.
        const decision = decideText(current.current, field, text);
        if (decision.kind === 'save') void act(field.key, () => decision, null);
      };
      timers.current.set(field.key, setTimeout(rest, idleMs));
    },
    [act, keep],
  );

  // «Từ 9.000» waits for «đến» to rise above it: what another field held back is tried again once the record changed.
  const held = useRef(troubles);
  useEffect(() => {
    held.current = troubles;
  });
  const { record } = owner;
  useEffect(() => {
    for (const field of known.current) {
      const text = typed.current[field.key];
      if (text === undefined || held.current[field.key]?.kind !== 'blocked') continue;
      const decision = decideText({ ...current.current, record }, field, text);
      if (decision.kind === 'save' || decision.kind === 'same') void act(field.key, () => decision, null);
    }
  }, [record, act]);

  // A screen that goes (a menu command, Alt+Left) does not blur its field first: what is whole is saved, the rest is a draft.
  useEffect(() => {
    const waiting = timers.current;
    return () => {
      let left = 0;
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const field of known.current) {
        const text = typed.current[field.key];
        const decision = text === undefined ? null : decideText(current.current, field, text);
        if (decision?.kind === 'save') void act(field.key, () => decision, null);
        else if (decision !== null && decision.kind !== 'same') left += 1;
      }
      if (left > 0) current.current.onLeft?.(left);
    };
  }, [act]);

  const refused = useMemo(
    () =>
      Object.values(troubles).flatMap((trouble) =>
        trouble.kind === 'refused' && trouble.again ? [trouble.again] : [],
      ),
    [troubles],
  );
  const retryAll = useMemo(
    () =>
      refused.length === 0
        ? null
        : () => {
            for (const again of refused) again();
          },
    [refused],
  );
  useOfferRetry(retryAll);

  const [restored, setRestored] = useState<{ readonly texts: TypedTexts; readonly version: number }>({
    texts: {},
    version: 0,
  });
  const offered = useMemo(() => typedTextsOf(draft.value), [draft.value]);
  const offer = !draft.loading && restored.version === 0 && Object.keys(offered).length > 0 ? draft.at : undefined;
  const takeBack = useCallback((): void => {
    typed.current = { ...offered, ...typed.current };
    keep(typed.current);
    setRestored({ texts: typed.current, version: 1 });
    current.current.onTyped?.(typed.current);
  }, [offered, keep]);
  const dropOffer = useCallback((): void => {
    if (Object.keys(typed.current).length === 0) drop();
    setRestored({ texts: {}, version: -1 });
  }, [drop]);
  // Asked for where the drafts of the last session are listed: no second question.
  const taken = useRef(false);
  useEffect(() => {
    if (draft.loading || draft.resumed !== true || taken.current) return;
    taken.current = true;
    takeBack();
  }, [draft.loading, draft.resumed, takeBack]);
  const typedText = useCallback((key: string): string | undefined => typed.current[key], []);
  return { troubles, typedText, type, leave, pick, insist, offer, takeBack, dropOffer, restored };
};
