/** Cleans one page of an archive: reads it, makes what is asked for, and turns every failure into a result. */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { loadWriter } from "../../formats.ts";
import type { Article } from "../../model/article.ts";
import { NewscleanError } from "../../model/errors.ts";
import { DEFAULTS, type Options } from "../../model/options.ts";
import { refuseNothing } from "../../model/refuse-nothing.ts";
import { clean, examine } from "../../pipeline.ts";
import { failureMessage } from "../failure-message.ts";
import { factsOfName } from "../inputs/kinds.ts";
import { MAX_PAGE_BYTES, pageTooLarge } from "../inputs/limits.ts";
import { unpackPage } from "../inputs/unpack.ts";
import { sketchOf } from "../similar/sketch.ts";
import { observe } from "../templates/observe.ts";
import type {
  ArticleFacts,
  CleanRequest,
  OutputFormat,
  PageResult,
  Settings,
} from "./clean-request.ts";

/**
 * Cleans one page; of a part it makes the text, which is the worker's to write.
 * Never rejects: what goes wrong is a `failed` result.
 */
export async function cleanPage(request: CleanRequest, settings: Settings): Promise<PageResult> {
  let sha256: string | null = null;
  try {
    const start = performance.now();
    const packed = request.bytes ?? readPage(request.path);
    sha256 = digest(packed);
    if (sha256 === request.known) return { kind: "unchanged", sha256 };
    const bytes = await unpacked(packed, request.path);
    const made = await make({ bytes, path: request.path }, optionsFor(request, settings), settings);
    return { kind: "cleaned", sha256, ms: performance.now() - start, ...made };
  } catch (error) {
    const final = error instanceof NewscleanError;
    return { kind: "failed", message: failureMessage(error), sha256: final ? sha256 : null };
  }
}

type Made = Omit<Extract<PageResult, { kind: "cleaned" }>, "kind" | "sha256" | "ms">;

async function make(
  input: { readonly bytes: Uint8Array; readonly path: string | null },
  options: Partial<Options>,
  { product }: Settings,
): Promise<Made> {
  if (product.kind === "observation") {
    const observation = observe(await examine(input, options));
    return { observation, facts: NO_FACTS };
  }
  const article = await clean(input, options);
  refuseNothing(article, input.path);
  const facts = factsOf(article);
  if (product.kind === "article") return { article, facts };
  const text = await print(article, product.format, options);
  if (product.kind === "text") return { text, facts };
  return { text, facts, sketch: sketchOf(article.bodyText) };
}

const NO_FACTS: ArticleFacts = { title: null, date: null, url: null, words: 0, warnings: [] };

function factsOf(article: Article): ArticleFacts {
  const { title, date, url, wordCount } = article;
  return { title, date, url, words: wordCount, warnings: article.warnings.map(({ code }) => code) };
}

async function print(
  article: Article,
  format: OutputFormat,
  options: Partial<Options>,
): Promise<string> {
  if (format === "ndjson") return `${JSON.stringify(article)}\n`;
  const write = await loadWriter(format);
  return write(article, { ...DEFAULTS, ...options });
}

function optionsFor(request: CleanRequest, { options }: Settings): Partial<Options> {
  return {
    ...options,
    folder: request.folder,
    ...(request.url === null ? {} : { url: request.url }),
    ...(request.mediaType === null ? {} : { from: request.mediaType }),
  };
}

function readPage(path: string | null): Uint8Array {
  if (path === null) throw new Error("Cannot `clean` without `path` or `bytes`");
  const file = openSync(path, "r");
  try {
    if (fstatSync(file).size > MAX_PAGE_BYTES) throw pageTooLarge(path, false);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function unpacked(bytes: Uint8Array, path: string | null): Promise<Uint8Array> {
  if (path === null) return bytes;
  const { compression } = factsOfName(path);
  return compression === null ? bytes : unpackPage(bytes, compression, path);
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
