import type { Dictionary } from '../../i18n/dictionary';

export interface TourStep {
  readonly key: keyof Dictionary['help']['tour']['steps'];
  /** The screen that the step speaks of. */
  readonly address: string;
  /** What it points at on that screen. */
  readonly target: string;
}

export const tourSteps: readonly TourStep[] = [
  { key: 'start', address: '/', target: '.navigation a[href="#/"]' },
  { key: 'importing', address: '/nhap', target: '.navigation a[href="#/nhap"]' },
  { key: 'doubts', address: '/can-xem-lai', target: '.navigation a[href="#/can-xem-lai"]' },
  { key: 'products', address: '/san-pham', target: '.navigation a[href="#/san-pham"]' },
  { key: 'conferences', address: '/hoi-nghi', target: '.navigation a[href="#/hoi-nghi"]' },
  { key: 'search', address: '/', target: '.deck-find' },
];

const place = 'nhip-cau-tour';
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Whether the tour was taken or put off on this computer. A store that refuses counts as seen: nobody is asked twice. */
export const tourSeen = (storage: Kept): boolean => {
  try {
    return storage.getItem(place) !== null;
  } catch {
    return true;
  }
};

export const noteTourSeen = (storage: Kept): void => {
  try {
    storage.setItem(place, 'seen');
  } catch {
    // Asked again next time: no harm.
  }
};
