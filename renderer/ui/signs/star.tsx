import { useText } from '../language/language-context';
import './star.css';

/** `4★`: a digit and a drawn star, since the font has none. Stands beside a validity state, never alone (look.md 3). */
export const Star = ({ stars }: { readonly stars: number }) => {
  const { ui } = useText();
  return (
    <span className="star" role="img" aria-label={ui.star(stars)}>
      <span className="num">{stars}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8L8 11.9l-4.3 2.4.9-4.8L1.1 6.2l4.8-.6z" />
      </svg>
    </span>
  );
};
