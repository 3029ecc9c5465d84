import { useEffect, useState } from 'react';
import { useText } from '../language/language-context';
import './photo-strip.css';

interface PhotoStripProps {
  /** SHA-256 of each photo, the first is the catalogue's. */
  readonly photos: readonly string[];
  readonly urlOf: (sha256: string) => Promise<string | null>;
  /** What the photos show. */
  readonly name: string;
}

/** One photo at a time, with how many there are. */
export const PhotoStrip = ({ photos, urlOf, name }: PhotoStripProps) => {
  const { ui } = useText();
  const [index, setIndex] = useState(0);
  const [shown, setShown] = useState<{ readonly photo: string; readonly url: string | null } | null>(null);
  const photo = photos[index] ?? photos[0];
  useEffect(() => {
    let here = true;
    if (photo !== undefined) void urlOf(photo).then((url) => here && setShown({ photo, url }));
    return () => {
      here = false;
    };
  }, [photo, urlOf]);
  if (photo === undefined) return null;
  const at = photos.indexOf(photo);
  return (
    <figure className="photo-strip">
      {shown?.photo === photo && shown.url && <img src={shown.url} alt={name} />}
      {photos.length > 1 && (
        <button type="button" onClick={() => setIndex((at + 1) % photos.length)}>
          {ui.form.photo(at + 1, photos.length)}
        </button>
      )}
    </figure>
  );
};
