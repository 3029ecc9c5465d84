import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat, useText } from '../../../ui/language/language-context';
import { Stamp } from '../../../ui/signs/stamp';
import { type PreviewTab, previewTabs } from '../model/preview-tab';

export const partSigns: { readonly [T in (typeof previewTabs)[number]]: ReactNode } = {
  created: <IconPlus className="icon" aria-hidden="true" />,
  updated: <IconArrowRight className="icon" aria-hidden="true" />,
  unchanged: null,
  doubtful: <Stamp state="doubtful" />,
  refused: <Stamp state="refused" />,
  issues: <Stamp state="warning" />,
};

interface PreviewTabsProps {
  readonly open: PreviewTab;
  readonly counts: Readonly<Record<(typeof previewTabs)[number], number>>;
  readonly panelId: string;
  readonly onOpen: (tab: PreviewTab) => void;
}

/** The parts of the sum as tabs; arrows move between them. */
export const PreviewTabs = ({ open, counts, panelId, onOpen }: PreviewTabsProps) => {
  const { importing } = useText();
  const { number } = useFormat();
  const index = previewTabs.findIndex((tab) => tab === open);
  const move = (by: number, list: HTMLElement): void => {
    const next = previewTabs[(Math.max(0, index) + by + previewTabs.length) % previewTabs.length];
    if (!next) return;
    onOpen(next);
    list.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div
      className="import-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={importing.preview.tabsLabel}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1, event.currentTarget);
        if (event.key === 'ArrowLeft') move(-1, event.currentTarget);
      }}
    >
      {previewTabs.map((tab, place) => (
        <button
          key={tab}
          type="button"
          role="tab"
          data-tab={tab}
          aria-selected={tab === open}
          aria-controls={panelId}
          tabIndex={tab === open || (index < 0 && place === 0) ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {partSigns[tab]} {importing.preview.tabs[tab]} <span className="num">{number(counts[tab])}</span>
        </button>
      ))}
    </div>
  );
};
