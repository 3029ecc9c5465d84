import { useText } from '../../ui/language/language-context';
import './waiting.css';

/** Nothing under 300 ms, then still grey rows in the place of the table (look.md 5). */
export const Waiting = ({ words }: { readonly words?: string }) => {
  const { ui } = useText();
  return (
    <div className="waiting" role="status" {...(words === undefined ? { 'aria-label': ui.loading } : {})}>
      {words !== undefined && <p className="mute num">{words}</p>}
      {Array.from({ length: 8 }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
};
