/** `newsclean review`: a local web page with the source beside the result, where lines can be put right. */
import { existsSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { NewscleanError } from "../model/errors.ts";
import type { FlagOptions } from "../model/options.ts";
import type { Review } from "../review/review.ts";
import type { Served } from "../review/review-server.ts";
import { addCleaningOptions, pickCleaningOptions } from "./cleaning-options.ts";
import { readPage } from "./page-input.ts";
import { tell } from "./streams.ts";

interface ReviewValues extends Partial<FlagOptions> {
  readonly clipboard?: true;
  readonly corrections?: string;
  readonly open?: true;
  readonly port: number;
}

const EXAMPLES = `
Tick lines in the browser, say what they are, and see the article change. Ctrl-C ends it.

Examples:
  newsclean review page.txt --open
  newsclean review page.html --corrections page.corrections.json
  newsclean import page.html --corrections page.corrections.json`;

/** Adds the arguments, options and action of `review`. */
export function defineReview(command: Command): void {
  command
    .argument("[page]", "a file (.txt .md .html .htm .mhtml), or - for standard input")
    .option("--clipboard", "read the page from the clipboard")
    .option("--corrections <file>", "go on from this file, and keep it up to date")
    .option("--open", "open the page in the browser")
    .option("--port <number>", "the port to serve on (0: any free one)", readPort, 0);
  addCleaningOptions(command);
  command
    .addHelpText("after", EXAMPLES)
    .action((page: string | undefined) => review(page, command.optsWithGlobals()));
}

const HIGHEST_PORT = 65_535;

function readPort(word: string): number {
  const port = Number(word);
  if (/^\d+$/.test(word) && port <= HIGHEST_PORT) return port;
  throw new InvalidArgumentError(`Expected a number from 0 to ${String(HIGHEST_PORT)}.`);
}

async function review(page: string | undefined, values: ReviewValues): Promise<void> {
  const { Review } = await import("../review/review.ts");
  const { expectPlaceFor, readCorrections, writeCorrections } =
    await import("../review/corrections-file.ts");
  const { corrections: file } = values;
  const input = await readPage(page, values.clipboard === true);
  if (file !== undefined) expectPlaceFor(file);
  const before = file !== undefined && existsSync(file) ? readCorrections(file) : [];
  const opened = await Review.open(input, pickCleaningOptions(values), before);
  const keep = (): void => {
    if (file !== undefined) writeCorrections(file, opened.source, opened.said);
  };
  const served = await serve(opened, values.port, keep);
  tell(`${input.path ?? "The page"} is under review at ${served.address}\nCtrl-C ends it.\n`);
  if (values.open) await open(served.address);
  await untilInterrupted();
  await served.close();
  if (file === undefined && opened.said.length > 0) {
    tell("\nThe corrections are gone, unless you exported them; --corrections FILE keeps them.\n");
  }
}

async function serve(opened: Review, port: number, keep: () => void): Promise<Served> {
  const { serveReview } = await import("../review/review-server.ts");
  try {
    return await serveReview(opened, port, keep);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EADDRINUSE" ? "something else uses it" : message;
    throw new NewscleanError(
      "usage",
      `Cannot serve on port ${String(port)}: ${why}; name another with --port, or leave it out for a free one`,
      { cause: error },
    );
  }
}

async function open(address: string): Promise<void> {
  const { openBrowser } = await import("./open-browser.ts");
  const wrong = await openBrowser(address);
  if (wrong !== null) tell(`Cannot open a browser (${wrong}): open the address yourself.\n`);
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
