import { useEffect } from 'react';
import { useLocation } from 'wouter';

const mark = '/o/';

/** A record's page with one of its fields asked for: `/chu-the/<id>/o/taxCode`. */
export const fieldAddress = (page: string, field: string): string => `${page}${mark}${field}`;

const fieldOf = (location: string): string | null => {
  const at = location.indexOf(mark);
  return at < 0 ? null : location.slice(at + mark.length);
};

/** Puts the cursor into a field of the form on the page; false when the form does not show it. */
export const focusField = (field: string): boolean => {
  const box = document.getElementById(`field-${field}`);
  const input = box?.querySelector<HTMLElement>('input, textarea, button');
  if (!box || !input) return false;
  box.scrollIntoView({ block: 'center' });
  input.focus();
  return true;
};

/** Puts the cursor into the field that the address asks for, once the form stands there. */
export const useFieldInAddress = (): void => {
  const [location] = useLocation();
  useEffect(() => {
    const field = fieldOf(location);
    if (field === null) return undefined;
    const frame = requestAnimationFrame(() => void focusField(field));
    return () => cancelAnimationFrame(frame);
  }, [location]);
};
