import type { Dot } from '../plan/change';
import type { Versions } from '../plan/row';

/** The name of one write: replica and its counter, never used twice (architecture, section 6). */
export const dotOf = (replica: string, counter: number): Dot => `${replica}:${counter}`;

/** The parts of a dot (architecture, section 6). */
export const counterOf = (dot: Dot): number => Number(dot.slice(dot.lastIndexOf(':') + 1));

export const replicaOf = (dot: Dot): string => dot.slice(0, dot.lastIndexOf(':'));

/** The version of one field; a field without an entry has that of the creation. */
export const fieldDot = (versions: Versions, field: string): Dot => versions.fields?.[field] ?? versions.created;

/**
 * Versions after `fields` were written under `dot`. The writer saw what waited in the conflict inbox for these fields,
 * so the write settles it: settling a conflict is an ordinary edit.
 */
export const writeFields = (versions: Versions, fields: readonly string[], dot: Dot): Versions => {
  if (fields.length === 0) return versions;
  const dots: Record<string, Dot> = { ...versions.fields };
  for (const field of fields) dots[field] = dot;
  const rivals = Object.entries(versions.rivals ?? {}).filter(([field]) => !fields.includes(field));
  return {
    created: versions.created,
    fields: dots,
    ...(rivals.length > 0 ? { rivals: Object.fromEntries(rivals) } : {}),
  };
};
