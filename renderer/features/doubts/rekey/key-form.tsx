import { useDraft } from '../../../storage/hooks';
import { BlindForm, type BlindFormOrder } from './blind-form';
import { keyedTypingOf } from './keyed-typing';

/** One record typed again, blind. What is typed survives a kill as a draft. */
export const KeyForm = (props: BlindFormOrder) => {
  const draft = useDraft(`rekey/${props.rekeying.id}/${props.recordId}`);
  if (draft.loading) return null;
  const typed = async (second: Readonly<Record<string, unknown>>): Promise<boolean> => {
    const done = await props.onTyped(second);
    if (done) draft.drop();
    return done;
  };
  return <BlindForm {...props} start={keyedTypingOf(draft.value)} onKeep={draft.keep} onTyped={typed} />;
};
