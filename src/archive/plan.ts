/** Decides for each page found whether there is work to do, by what the ledger knows of it. */
import type { Stats } from "node:fs";
import { MAX_PAGE_BYTES, pageTooLarge } from "./inputs/limits.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { KNOWN_COLUMNS, type KnownRow } from "./ledger/schema.ts";
import type { OutputFolder } from "./output/place-file.ts";
import { isProblem, type Found, type Page } from "./page.ts";
import type { CleanRequest } from "./pool/clean-request.ts";
import type { SeenRows } from "./seen-rows.ts";

/** What is to be done about a page. */
export type Entry =
  /** It cannot be read. */
  | {
      readonly kind: "problem";
      readonly source: string;
      readonly path: string;
      readonly message: string;
    }
  /** Nothing has changed since it was written; `edited`: but somebody has edited its output, which is left alone. */
  | { readonly kind: "same"; readonly row: KnownRow; readonly edited: boolean }
  /** It would fail again. */
  | { readonly kind: "failing"; readonly row: KnownRow }
  | {
      readonly kind: "work";
      readonly page: Page;
      readonly row: KnownRow | undefined;
      readonly request: CleanRequest;
    };

/** What a plan is made from. */
export interface PlanContext {
  readonly ledger: Ledger;
  readonly folder: OutputFolder;
  /** Number of this run. */
  readonly run: number;
  /** Hash of all that outputs depend on besides the page. */
  readonly settings: string;
  /** Rows of pages that this run has met and that need no work. */
  readonly seen: SeenRows;
}

/** The folder that a page's site is named by: the first below the argument. */
export function siteFolderOf(place: string): string | null {
  const slash = place.indexOf("/");
  return slash === -1 ? null : place.slice(0, slash);
}

/** Plans page after page; remembers which ones are in hand. */
export class Planner {
  readonly #context: PlanContext;
  readonly #inHand = new Set<string>();

  constructor(context: PlanContext) {
    this.#context = context;
  }

  /** What to do; `null` for a page that this run has met before. */
  plan(found: Found): Entry | null {
    if (isProblem(found)) {
      const { source, path, problem } = found;
      return { kind: "problem", source, path, message: problem };
    }
    if (this.#inHand.has(found.source)) return null;
    const row = this.#context.ledger.find(found.source);
    const { run, seen } = this.#context;
    if (row && (row.run === run || seen.has(row.id))) return null;
    const entry = this.#entryOf(found, row);
    if (entry.kind === "work") this.#inHand.add(found.source);
    else if (row) seen.add(row.id);
    return entry;
  }

  /** Called when a page's row is written. */
  done(source: string): void {
    this.#inHand.delete(source);
  }

  /**
   * Whether an archive file can stay closed, since nothing about it has changed and all its outputs are there:
   * the number of its pages, `null` when it must be read.
   */
  skipContainer(path: string, stats: Stats): number | null {
    const { ledger, settings, seen } = this.#context;
    const known = ledger.get(
      "SELECT 1 FROM container WHERE path = ? AND size = ? AND mtime = ? AND settings = ?",
      path,
      stats.size,
      stats.mtimeMs,
      settings,
    );
    if (known === undefined) return null;
    const sql = `SELECT ${KNOWN_COLUMNS.join(", ")} FROM page WHERE container = ?`;
    const ids: number[] = [];
    for (const row of ledger.rows(sql, path) as Iterable<KnownRow>) {
      if (this.#stateOf(row) !== "same") return null;
      ids.push(row.id);
    }
    for (const id of ids) seen.add(id);
    return ids.length;
  }

  #entryOf(page: Page, row: KnownRow | undefined): Entry {
    const state = row ? this.#stateOf(row) : "redo";
    if (row && state !== "redo" && isSameFile(page, row)) {
      return row.outcome === "failed"
        ? { kind: "failing", row }
        : { kind: "same", row, edited: state === "edited" };
    }
    const { from } = page;
    if (from.kind === "file" && from.size > MAX_PAGE_BYTES) {
      const { message } = pageTooLarge(from.path, false);
      return { kind: "problem", source: page.source, path: from.path, message };
    }
    const known = state === "redo" ? null : (row?.sha256 ?? null);
    return { kind: "work", page, row, request: requestFor(page, known) };
  }

  /** Whether what the row tells of still holds for unchanged bytes. */
  #stateOf(row: KnownRow): "same" | "edited" | "redo" {
    const { settings, folder, ledger } = this.#context;
    if (row.settings !== settings || row.outcome === "writing") return "redo";
    if (row.outcome === "failed") return row.sha256 === null ? "redo" : "same";
    if (row.outcome === "copy") return this.#isOriginalThere(row, ledger) ? "same" : "redo";
    const { output, output_sha256: sha256, output_size: size, output_mtime: mtime } = row;
    if (output === null || sha256 === null || size === null || mtime === null) return "redo";
    const state = folder.stateOf(output, { size, mtime, sha256 });
    return state === "gone" ? "redo" : state;
  }

  #isOriginalThere(row: KnownRow, ledger: Ledger): boolean {
    const sql = "SELECT 1 FROM page WHERE copies = ? AND outcome = 'written' LIMIT 1";
    return ledger.get(sql, row.copies) !== undefined;
  }
}

function isSameFile({ from }: Page, row: KnownRow): boolean {
  return from.kind === "file" && from.size === row.size && from.mtime === row.mtime;
}

/** What a worker is asked; `known`: SHA-256 of the bytes that need no cleaning. */
export function requestFor(page: Page, known: string | null): CleanRequest {
  const { from } = page;
  const folder = siteFolderOf(page.place);
  if (from.kind === "file") {
    return { path: from.path, bytes: null, url: null, mediaType: null, folder, known };
  }
  const { path, bytes, url, mediaType } = from;
  return { path, bytes, url, mediaType, folder, known };
}
