import { Button } from '@mantine/core';
import { useState } from 'react';
import { shrinkPicture } from '../../formats/pictures/shrink-picture';
import { useDesktop } from '../../storage/desktop-context';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';

/** The mark of the office: a picture from a file, kept with the photos. */
export const LogoField = ({
  logo,
  onLogo,
}: {
  readonly logo: string | null;
  readonly onLogo: (sha256: string | null) => void;
}) => {
  const words = useText();
  const { layout } = words.catalogue;
  const desktop = useDesktop();
  const [trouble, setTrouble] = useState<string | null>(null);
  const pick = async (): Promise<void> => {
    setTrouble(null);
    const picked = await desktop.call('file.pick', { kind: 'image', multiple: false, title: layout.logo });
    const file = picked.ok ? picked.value?.[0] : undefined;
    if (!picked.ok) return setTrouble(words.failures[picked.code](picked.details));
    if (!file) return;
    const read = await desktop.call('file.read', { handle: file.handle });
    if (!read.ok) return setTrouble(words.failures[read.code](read.details));
    const data = await shrinkPicture({ bytes: read.value.data, mime: '' });
    if (!data) return setTrouble(layout.logoUnread(file.name));
    const put = await desktop.call('photo.put', { data });
    if (put.ok) onLogo(put.value.sha256);
    else setTrouble(words.failures[put.code](put.details));
  };
  return (
    <div className="stack" role="group" aria-label={layout.logo}>
      <span className="medium">{layout.logo}</span>
      <div className="row wrap">
        <Button onClick={() => void pick()}>{layout.logoPick}</Button>
        {logo !== null && <Button onClick={() => onLogo(null)}>{layout.logoRemove}</Button>}
      </div>
      {logo !== null && <span className="mute">{layout.logoSet}</span>}
      {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
    </div>
  );
};
