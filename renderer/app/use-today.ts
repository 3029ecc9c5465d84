import { useEffect, useState } from 'react';
import { dayOf } from '../ui/language/formatters';

const today = (): string => dayOf(new Date().toISOString());
const lookEveryMs = 30_000;

/** The day of this machine's clock; an office that works past midnight sees validity move with it. */
export const useClockDay = (): string => {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return day;
};
