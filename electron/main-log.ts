import { errnoOf, isFailure } from './failure';

/** One line of the log: names of Calls and codes. No message, no path, no content: those may hold a person's data. */
export interface LogLine {
  readonly at: string;
  readonly what: string;
  readonly code?: string;
  readonly fault?: string;
}

export interface MainLog {
  note(what: string, code?: string, error?: unknown): void;
}

export interface LogDeps {
  /** Appends a line; errors are the caller's to swallow. */
  readonly append: (line: string) => void;
  readonly now: () => Date;
}

export function createMainLog(deps: LogDeps): MainLog {
  return {
    note: (what, code, error) => {
      const fault = faultOf(error);
      const line: LogLine = {
        at: deps.now().toISOString(),
        what,
        ...(code ? { code } : {}),
        ...(fault ? { fault } : {}),
      };
      deps.append(`${JSON.stringify(line)}\n`);
    },
  };
}

/** Class and system code of the error, and where in our own code it came from. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error) || isFailure(error)) return '';
  const place = /\((?:.*[/\\])?([\w.-]+:\d+:\d+)\)/.exec(error.stack ?? '')?.[1] ?? '';
  return [error.name, errnoOf(error), place].filter((part) => part !== '').join(' ');
}
