import { createContext, useContext } from 'react';

const TodayContext = createContext('2026-01-01');
export const TodayProvider = TodayContext.Provider;

/** The civil date on which the officer works; changes at midnight while the window stays open. */
export const useToday = (): string => useContext(TodayContext);
