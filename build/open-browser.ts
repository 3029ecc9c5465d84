import { spawn } from 'node:child_process';

/** The command that opens an address in the user's browser, or null where there is no screen to show it on. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] | null {
  if (environment['CI']) return null;
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return ['open'];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Opens the address if that is possible; a browser that does not start is no fault, the address is printed anyway. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  const [program, ...rest] = command ?? [];
  if (!program) return;
  const child = spawn(program, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
