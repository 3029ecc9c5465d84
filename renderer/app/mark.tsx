/** The bridge of the house, drawn in the colour of its text. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 28 20" aria-hidden="true">
    <path d="M1 16h26" stroke="currentColor" strokeWidth="2.2" />
    <path d="M3.5 16C5 6.5 10 3 14 3s9 3.5 10.5 13" fill="none" stroke="currentColor" strokeWidth="2.2" />
    <path d="M9 4.8V16M14 3v13M19 4.8V16" stroke="currentColor" opacity=".72" strokeWidth="1.4" />
  </svg>
);
