import { describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../build/project-root';
import { runCommand, runTool } from '../../build/run-command';

const node = (code: string, options?: Parameters<typeof runCommand>[2]): ReturnType<typeof runCommand> =>
  runCommand(process.execPath, ['-e', code], options);

describe('running a program', () => {
  it('answers its exit code and all that it said', async () => {
    expect(await node("console.log('một'); console.error('hai'); process.exitCode = 3")).toEqual({
      code: 3,
      output: expect.stringMatching(/^(một\nhai\n|hai\nmột\n)$/),
    });
  });

  it('starts it in the project with the given environment', async () => {
    const { output } = await node('console.log(process.cwd(), process.env.NHIP_CAU)', {
      environment: { NHIP_CAU: 'có' },
    });
    expect(output.trim()).toBe(`${projectRoot} có`);
  });

  it('keeps a Vietnamese letter whole that comes in two pieces', async () => {
    const halves =
      'process.stdout.write(Buffer.from([0xe1, 0xba])); setTimeout(() => process.stdout.write(Buffer.from([0xad])), 30)';
    expect((await node(halves)).output).toBe('ậ');
  });

  it('shows what it says while it runs only when asked', async () => {
    const written: unknown[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written.push(chunk);
      return true;
    });
    await node("console.log('quiet')");
    await node("console.log('loud')", { echo: true });
    write.mockRestore();
    expect(written.join('')).toBe('loud\n');
  });

  it('counts a killed program as failed', async () => {
    expect((await node("process.kill(process.pid, 'SIGKILL')")).code).not.toBe(0);
  });

  it('gives the program nothing to wait for on its input', async () => {
    expect((await node("process.stdin.on('end', () => console.log('ended')).resume()")).output).toBe('ended\n');
  });

  it('rejects when there is no such program', async () => {
    await expect(runCommand('there-is-no-such-program', [])).rejects.toThrow('ENOENT');
  });

  it('finds the tools of the project', async () => {
    const { code, output } = await runTool('biome', ['--version']);
    expect([code, output]).toEqual([0, expect.stringMatching(/\d+\.\d+\.\d+/)]);
  });
});
