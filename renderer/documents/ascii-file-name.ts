import { fold } from '../domain/vietnamese/fold';

/** Longest stem: folders of offices are deep, and Windows stops at 260 characters. */
const longest = 80;

/**
 * `bien-ban-ghi-nho-05-htx-ban-lien`: names without marks survive archives, mail and old document systems
 * (domain dossier 5.5 and 10). Empty parts are left out; `extension` without a dot.
 */
export const asciiFileName = (parts: readonly string[], extension: string): string => {
  const stem = parts
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longest)
    .replace(/-+$/, '');
  return `${stem === '' ? 'tai-lieu' : stem}.${extension}`;
};
