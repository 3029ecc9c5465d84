/** Runs a script's main function; its number becomes the exit code, a fault is printed and becomes 1. */
export function runScript(main: () => Promise<number>): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      console.error(fault instanceof Error ? (fault.stack ?? fault.message) : fault);
      process.exitCode = 1;
    },
  );
}
