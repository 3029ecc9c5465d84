import { createContext, useContext } from 'react';
import type { Plan } from '../../domain/plan/plan';

/** How an action ended. `seq` is the Change that undo takes back; null when there was nothing to do. */
export type Acted =
  | { readonly ok: true; readonly seq: number | null }
  | { readonly ok: false; readonly sentence: string };

export interface ActOptions {
  /** Said in a toast with «Hoàn tác»; without it the action is silent (autosave). */
  readonly done?: string;
  /** Share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The one way in which screens write: a Plan goes in, what became of it comes out in words. */
export interface Actions {
  readonly act: (plan: Plan, options?: ActOptions) => Promise<Acted>;
  /**
   * Takes a Change back and says so, with what had to stay: what was typed a moment before is stored first and stays too.
   * For a press of the officer; never within work that is noted as under way, which would wait for itself.
   */
  readonly undo: (seq: number) => Promise<Acted>;
  /** The same at once, for work that has waited for its turn already. */
  readonly undoInTurn: (seq: number) => Promise<Acted>;
}

const ActContext = createContext<Actions | null>(null);
export const ActProvider = ActContext.Provider;

export const useActions = (): Actions => {
  const actions = useContext(ActContext);
  if (!actions) throw new Error('useActions outside ActProvider');
  return actions;
};
