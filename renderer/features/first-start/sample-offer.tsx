import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { ProvinceField } from '../../ui/fields/place-fields';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { ProgressBar } from '../../ui/parts/progress-bar';
import { loadSample } from './load-sample';

/** Tuyên Quang, joined with Hà Giang in 2025: old and new units stand side by side in its addresses. */
const usualProvince = '08';

/** A whole invented province in one click, for who wants to look around first. */
export const SampleOffer = () => {
  const { start, app } = useText();
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const actions = useActions();
  const today = useToday();
  const [provinceCode, setProvince] = useState(usualProvince);
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const load = async (): Promise<void> => {
    setTrouble(null);
    setShare(0);
    const acted = await loadSample({
      store,
      desktop,
      actions,
      today,
      provinceCode,
      label: app.samplePlan,
      done: (count) => start.first.sampleLoaded(number(count)),
      onProgress: setShare,
    });
    setShare(null);
    if (!acted.ok) setTrouble(acted.sentence);
  };
  if (share !== null) return <ProgressBar label={start.first.sampleLoading} share={share} />;
  return (
    <div className="stack">
      <p>{start.first.sampleLead}</p>
      <ProvinceField
        label={start.first.province}
        value={provinceCode}
        onPick={(code) => setProvince(code ?? usualProvince)}
      />
      {trouble && <ErrorPanel>{trouble}</ErrorPanel>}
      <Button onClick={() => void load()} style={{ justifySelf: 'start' }}>
        {start.first.sampleLoad}
      </Button>
    </div>
  );
};
