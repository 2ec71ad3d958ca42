/** Standard input and output: whole writes through pipes, and a reader that leaves early. */
import type { Writable } from "node:stream";

/** Makes a closed pipe (`| head`) the normal end of the program instead of a crash. */
export function endWhenPipeCloses(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    // Nobody reads any more, so nothing is left to drain, and the rest of the work would be for nothing.
    process.exit();
  });
}

/** Writes `text` to standard output; done when the pipe has taken it. */
export function print(text: string): Promise<void> {
  if (process.stdout.listenerCount("error") === 0) endWhenPipeCloses(process.stdout);
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

/** All bytes of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    process.stderr.write("Paste the page, then press Ctrl-D (on Windows Ctrl-Z, Enter).\n");
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Whether a stream shows colours: a terminal whose user has not said no (https://no-color.org). */
export function hasColour(stream: { readonly isTTY?: boolean }): boolean {
  return (
    stream.isTTY === true &&
    (process.env["NO_COLOR"] ?? "") === "" &&
    process.env["TERM"] !== "dumb"
  );
}
