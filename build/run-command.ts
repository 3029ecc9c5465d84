import { spawn } from 'node:child_process';
import { inProject, projectRoot } from './project-root';

export interface CommandResult {
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

/** Runs a tool of node_modules/.bin and keeps what it says. `echo` also shows it while it runs. */
export function runTool(
  tool: string,
  args: readonly string[],
  options: { echo?: boolean; environment?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  const extension = process.platform === 'win32' ? '.cmd' : '';
  return runCommand(inProject('node_modules', '.bin', `${tool}${extension}`), args, options);
}

export function runCommand(
  program: string,
  args: readonly string[],
  options: { echo?: boolean; environment?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(program, [...args], {
      cwd: projectRoot,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: string): void => {
      output += chunk;
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
