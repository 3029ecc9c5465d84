import { useCallback, useEffect, useRef, useState } from 'react';
import type { SampleOrder } from '../../sample/sample-province';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { type LoadedSample, loadSample, type SampleProgress } from './load-sample';
import { makeSample } from './make-sample';
import { readSamplePhoto } from './read-sample-photo';

export type SampleLoadState =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly progress: SampleProgress }
  | { readonly at: 'trouble'; readonly sentence: string };

/** One seed for everybody: two officers who talk about the sample see the same one. M is one merged province. */
const usual = { seed: 2026, size: 'M' } as const satisfies Partial<SampleOrder>;

/** Loads the sample province, with its progress; stopping, or leaving the screen, before the writing leaves nothing. */
export const useSampleLoad = () => {
  const words = useText();
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const today = useToday();
  const [state, setState] = useState<SampleLoadState>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const settle = (loaded: LoadedSample): void => {
    if (loaded.ok || loaded.why === 'stopped') setState({ at: 'rest' });
    else if (loaded.why === 'refused') setState({ at: 'trouble', sentence: loaded.sentence });
    else if (loaded.why === 'broken')
      setState({ at: 'trouble', sentence: words.start.first.sampleBroken[loaded.stage] });
    else {
      const { code, details } = loaded.failure;
      setState({ at: 'trouble', sentence: words.failures[code](details) });
    }
  };
  const load = async (provinceCode: string): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const loaded = await loadSample({
      view: store,
      desktop,
      act,
      make: (signal, onProgress) => makeSample({ ...usual, today, provinceCode }, { signal, onProgress }),
      readPhoto: readSamplePhoto,
      done: (records) => words.start.first.sampleLoaded(number(records)),
      signal: controller.signal,
      report: (progress) => setState({ at: 'work', progress }),
    });
    if (running.current === controller) settle(loaded);
  };
  const stop = useCallback((): void => running.current?.abort(), []);
  return { state, load, stop };
};
