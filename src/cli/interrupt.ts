/** What Ctrl-C does to a long run: the first ends it in good order, the second at once. */
import { EXIT } from "./exit-codes.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A signal that is given at the first interrupt; the second one ends the process. */
export function stopOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (stop.signal.aborted) {
        process.stderr.write("\nStopped; what is written is whole.\n");
        process.exit(EXIT.interrupted);
      }
      process.stderr.write("\nStopping after the pages in hand; once more to stop now.\n");
      stop.abort();
    });
  }
  return stop.signal;
}
