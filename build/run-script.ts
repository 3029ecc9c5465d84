/** Runs a script's main function; its number becomes the exit code, a fault is printed and becomes 1. */
export function runScript(main: () => Promise<number>): void {
  void main()
    .catch((fault: unknown) => {
      console.error(fault instanceof Error ? (fault.stack ?? fault.message) : fault);
      return 1;
    })
    .then((code) => {
      process.exitCode = code;
      return code;
    });
}
