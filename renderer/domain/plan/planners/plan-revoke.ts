import type { Certificate } from '../../records/certificate';
import type { CivilDate } from '../../vietnamese/civil-date';
import type { Plan } from '../plan';
import { updateEdit } from './update-edit';

/**
 * The Plan that enters the revocation of certificates under one decision (Điều 8), in one Change that one undo takes back.
 * Certificates that are revoked already keep what they have: the first paper counts.
 */
export const planRevoke = (
  certificates: readonly Certificate[],
  { number, day }: { readonly number: string; readonly day: CivilDate },
): Plan => {
  const edits = certificates
    .filter(({ revokedOn, revocationNo }) => revokedOn === null && (revocationNo ?? '').trim() === '')
    .flatMap((certificate) => {
      const edit = updateEdit('certificates', certificate, { revocationNo: number, revokedOn: day });
      return edit ? [{ ...edit, source: { from: 'typed' } as const }] : [];
    });
  return {
    reason: 'edit',
    label: number,
    deed: { code: 'records', table: 'certificates', count: edits.length },
    edits,
    issues: [],
  };
};
