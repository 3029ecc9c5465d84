/** The drawn box of a selected row; the row itself says whether it is selected. */
export const TickBox = ({ state }: { readonly state: 'all' | 'some' | 'none' }) => (
  <span className={`tick-box ${state === 'none' ? '' : 'on'}`} aria-hidden="true">
    {state !== 'none' && (
      <svg viewBox="0 0 12 12">
        <path d={state === 'all' ? 'M2.5 6.2l2.4 2.4 4.6-5' : 'M2.5 6h7'} />
      </svg>
    )}
  </span>
);
