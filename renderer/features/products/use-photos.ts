import { useCallback, useEffect, useRef, useState } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import type { Desktop } from '../../desktop/desktop';
import { planPhotos } from '../../domain/plan/planners/plan-photos';
import type { Product } from '../../domain/records/product';
import { shrinkPicture } from '../../formats/pictures/shrink-picture';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useTurns } from '../../ui/form/use-turns';
import { useFormat, useText } from '../../ui/language/language-context';
import { type AddedPhotos, addPhotos, type GivenPhoto } from './add-photos';

/** Files that were chosen in the dialog of the system, each read when its turn comes. */
export const pickedPhotos = (desktop: Pick<Desktop, 'call'>, picked: readonly PickedFile[]): readonly GivenPhoto[] =>
  picked.map(({ handle, name }) => ({
    name,
    read: async () => {
      const read = await desktop.call('file.read', { handle });
      return read.ok ? read.value.data : { code: read.code, details: { ...read.details, name } };
    },
  }));

interface PhotoWork {
  /** Share done; null at rest. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly troubles: readonly string[];
  readonly pick: () => Promise<void>;
  readonly add: (given: readonly GivenPhoto[]) => Promise<void>;
  readonly stop: () => void;
  readonly toFirst: (photo: string) => Promise<void>;
  readonly remove: (photo: string) => Promise<void>;
}

/** Everything that is done with the photos of a product; each is one action that can be undone. */
export const usePhotos = (product: Product): PhotoWork => {
  const words = useText();
  const { photos: said } = words;
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const [progress, setProgress] = useState<PhotoWork['progress']>(null);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const stopped = useRef(false);
  const inTurn = useTurns();
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const troublesOf = ({ unread, failure }: AddedPhotos): readonly string[] => [
    ...unread.map(({ name, why }) => said[why](name)),
    ...(failure ? [words.failures[failure.code](failure.details)] : []),
  ];
  const save = async (photos: readonly string[], done: string, added?: AddedPhotos): Promise<void> => {
    const acted = await act(planPhotos(store, product.id, photos, added?.originals), { done });
    if (!acted.ok) setTroubles((all) => [...all, acted.sentence]);
  };
  const add = async (given: readonly GivenPhoto[]): Promise<void> => {
    if (given.length === 0) return;
    stopped.current = false;
    setTroubles([]);
    const added = await addPhotos(given, {
      desktop,
      shrink: shrinkPicture,
      stopped: () => stopped.current,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(null);
    setTroubles(troublesOf(added));
    // As the product stands now: it may have got photos while these were made smaller.
    const before = store.record('products', product.id)?.photos ?? [];
    const fresh = [...new Set(added.photos)].filter((photo) => !before.includes(photo));
    const count = number(fresh.length);
    if (fresh.length > 0)
      await save([...before, ...fresh], added.stopped ? said.stopped(count) : said.added(count), added);
    else if (added.photos.length > 0) setTroubles((all) => [...all, said.addedNone]);
  };
  /** A second drop waits for the first, and Ctrl+Z for both. */
  const addInTurn = (given: readonly GivenPhoto[]): Promise<void> => inTurn('photos', () => add(given));
  const pick = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'image', multiple: true, title: said.dialog });
    if (!picked.ok) {
      setTroubles([words.failures[picked.code](picked.details)]);
      return;
    }
    await addInTurn(pickedPhotos(desktop, picked.value ?? []));
  };
  const others = (photo: string): readonly string[] => product.photos.filter((each) => each !== photo);
  return {
    progress,
    troubles,
    pick,
    add: addInTurn,
    stop: useCallback(() => {
      stopped.current = true;
    }, []),
    toFirst: (photo) => save([photo, ...others(photo)], said.movedFirst),
    remove: (photo) => save(others(photo), said.removed),
  };
};
