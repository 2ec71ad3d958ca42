/** Standard input and output: whole writes through pipes, and a reader that leaves early. */
import { writeSync } from "node:fs";
import type { Writable } from "node:stream";
import { NewscleanError } from "../model/errors.ts";

const STDOUT = 1;

/** Makes a closed pipe (`| head`) the normal end of the program instead of a crash. */
export function endWhenPipeCloses(stream: Writable): void {
  if (stream.listenerCount("error") === 0) stream.on("error", endOrThrow);
}

function endOrThrow(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  // Nobody reads any more, so nothing is left to drain, and the rest of the work would be for nothing.
  process.exit();
}

/** Writes `text` to standard output; done when the pipe has taken it. */
export async function print(text: string): Promise<void> {
  const bytes = Buffer.from(text, "utf8");
  const done = printNow(bytes);
  if (done === bytes.length) return;
  endWhenPipeCloses(process.stdout);
  await new Promise<void>((resolve) => {
    process.stdout.write(bytes.subarray(done), () => {
      resolve();
    });
  });
}

/** Bytes that standard output took at once. `process.stdout` would load Node's network code first, some 3 ms. */
function printNow(bytes: Uint8Array): number {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(STDOUT, bytes, done);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A pipe that somebody made non-blocking is full: the stream knows how to wait.
    if (code === "EAGAIN") return done;
    if (code !== "EPIPE") throw new NewscleanError("usage", `Cannot write the output: ${message}`);
    endOrThrow(error as Error);
  }
  return done;
}

/** Writes `text` to standard error. */
export function tell(text: string): void {
  endWhenPipeCloses(process.stderr);
  process.stderr.write(text);
}

/** Writes a few lines such as a help to standard output, without waiting until somebody reads them. */
export function tellOut(text: string): void {
  endWhenPipeCloses(process.stdout);
  process.stdout.write(text);
}

/** All bytes of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    tell("Paste the page, then press Ctrl-D (on Windows Ctrl-Z, Enter).\n");
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
