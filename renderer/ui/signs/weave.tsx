import './weave.css';

/** Swatch of a sector, 1 to 6, like brocade: the weave carries the meaning in grey, its hue only helps. */
export const Weave = ({ sector }: { readonly sector: number }) => (
  <span className={`weave weave-${sector}`} aria-hidden="true" />
);
