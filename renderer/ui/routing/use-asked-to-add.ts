import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

export interface AskedToAdd {
  readonly adding: boolean;
  readonly setAdding: (adding: boolean) => void;
}

/** Address of the list at `base` with the dialog that adds a record. */
export const addAddress = (base: string): string => `${base}/them`;

/**
 * The dialog that adds a record, opened by its button or by an address. The address only asks: once the dialog stands open
 * it is the list's again, so that Back leads where one came from.
 */
export const useAskedToAdd = (base: string): AskedToAdd => {
  const [location, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const asked = location === addAddress(base);
  if (asked && !adding) setAdding(true);
  useEffect(() => {
    if (asked) navigate(base, { replace: true });
  }, [asked, base, navigate]);
  return { adding, setAdding };
};
