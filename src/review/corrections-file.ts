/** Reads and prints the file that carries corrections from `review` to `import`. */
import { accessSync, constants, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { failedWrite } from "../files/failed-write.ts";
import { writeNamed } from "../files/write-named.ts";
import type { Correction } from "../model/corrections.ts";
import type { Source } from "../model/document.ts";
import { NewscleanError } from "../model/errors.ts";
import { roleNamed } from "../model/roles.ts";

/** The file as JSON: whose page it speaks of, and what it says. */
interface CorrectionsFile {
  readonly schemaVersion: 1;
  readonly source: { readonly path: string | null; readonly sha256: string };
  readonly corrections: readonly Correction[];
}

/** The file's text for the corrections of a page. */
export function printCorrections(source: Source, corrections: readonly Correction[]): string {
  const { path, sha256 } = source;
  const file: CorrectionsFile = { schemaVersion: 1, source: { path, sha256 }, corrections };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Throws a `NewscleanError` where `path` could not be written, before anybody has worked for it. */
export function expectPlaceFor(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw failedWrite(path, error);
  }
}

/** Writes the corrections of a page to `path`, whole or not at all; throws a `NewscleanError` where that fails. */
export function writeCorrections(
  path: string,
  source: Source,
  corrections: readonly Correction[],
): void {
  writeNamed(path, printCorrections(source, corrections));
}

/** Reads a file of corrections; throws a `NewscleanError` that names it where it is none. */
export function readCorrections(path: string): readonly Correction[] {
  const text = readFile(path);
  try {
    return correctionsIn(JSON.parse(text));
  } catch (error) {
    throw new NewscleanError(
      "usage",
      `Cannot read corrections from \`${path}\`: ${(error as Error).message}; export them again with \`newsclean review\``,
      { cause: error },
    );
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new NewscleanError(
      "usage",
      `Cannot read \`${path}\`: ${(error as Error).message}; name a file that \`newsclean review\` exported`,
      { cause: error },
    );
  }
}

function correctionsIn(file: unknown): readonly Correction[] {
  if (!isObject(file)) throw new Error("expected an object");
  const { schemaVersion, corrections } = file;
  if (schemaVersion !== 1) throw new Error("expected `schemaVersion` 1");
  if (!Array.isArray(corrections)) throw new Error("expected a list `corrections`");
  return corrections.map((correction: unknown, i) => {
    if (isCorrection(correction)) return correction;
    throw new Error(`expected \`line\`, \`text\` and \`role\` in corrections[${String(i)}]`);
  });
}

function isCorrection(value: unknown): value is Correction {
  if (!isObject(value)) return false;
  const { line, text, role } = value;
  return typeof line === "number" && typeof text === "string" && roleNamed(role) !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
