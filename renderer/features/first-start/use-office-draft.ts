import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../storage/hooks';
import { blankOfficeDraft, type OfficeDraft, officeDraftOf } from './office-draft';

const draftKey = 'first-start';

/** The form as typed so far, kept on this machine from the first key on: a power cut loses nothing of it. */
export const useOfficeDraft = () => {
  const kept = useDraft(draftKey);
  const [draft, setDraft] = useState<OfficeDraft>(blankOfficeDraft);
  const touched = useRef(false);
  useEffect(() => {
    // What is typed meanwhile counts before what was typed last time.
    if (!kept.loading && !touched.current && kept.value !== undefined) setDraft(officeDraftOf(kept.value));
  }, [kept.loading, kept.value]);
  const change = (next: OfficeDraft): void => {
    touched.current = true;
    setDraft(next);
    kept.keep(next);
  };
  return { draft, change, drop: kept.drop };
};
