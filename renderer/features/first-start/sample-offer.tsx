import { Button } from '@mantine/core';
import { useState } from 'react';
import { ProvinceField } from '../../ui/fields/place-fields';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { ProgressBar } from '../../ui/parts/progress-bar';
import { useSampleLoad } from './use-sample-load';

/** Tuyên Quang, joined with Hà Giang in 2025: old and new units stand side by side in its addresses. */
const usualProvince = '08';

interface SampleOfferProps {
  /** The province that is proposed; the office's own where it has a name. */
  readonly province?: string | null;
}

/** A whole invented province in one click, for who wants to look around first. */
export const SampleOffer = ({ province }: SampleOfferProps) => {
  const { start } = useText();
  const { state, load, stop } = useSampleLoad();
  const [provinceCode, setProvince] = useState(province ?? usualProvince);
  const words = start.first;
  if (state.at === 'work') {
    const { stage, share } = state.progress;
    // The writing is one piece: all of it or nothing.
    const way = stage === 'write' ? {} : { stop: { words: words.sampleStopKeeps, run: stop } };
    return <ProgressBar label={words.sampleStages[stage]} share={share} {...way} />;
  }
  return (
    <div className="stack">
      <p>{words.sampleLead}</p>
      <ProvinceField
        label={words.province}
        value={provinceCode}
        onPick={(code) => setProvince(code ?? usualProvince)}
      />
      {state.at === 'trouble' && <ErrorPanel takesFocus>{state.sentence}</ErrorPanel>}
      <Button onClick={() => void load(provinceCode)} style={{ justifySelf: 'start' }}>
        {words.sampleLoad}
      </Button>
    </div>
  );
};
