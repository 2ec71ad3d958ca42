/** Makes a chunk's results last: rows first, then files, then rows again, so that a stop at any moment can be told. */
import { rmSync } from "node:fs";
import { siteOf, type GroupBy } from "../model/template.ts";
import { claimOutput } from "./ledger/claims.ts";
import { isDiskError } from "./ledger/disk-error.ts";
import type { Ledger, PageEntry } from "./ledger/ledger.ts";
import type { PageRow } from "./ledger/schema.ts";
import { nameOutput } from "./output/name-template.ts";
import type { OutputFolder, Placed } from "./output/place-file.ts";
import type { Page } from "./page.ts";
import { siteFolderOf, type Entry } from "./plan.ts";
import { messageOf } from "./pool/clean-page.ts";
import type { PageResult, Part } from "./pool/clean-request.ts";
import { forgetCopies, fullestOf, noteMatches } from "./similar/copies.ts";
import type { NearIndex } from "./similar/near-index.ts";
import type { Tally } from "./tally.ts";

/** What settling needs to know of the run. */
export interface SettleContext {
  readonly ledger: Ledger;
  readonly near: NearIndex;
  readonly folder: OutputFolder;
  readonly run: number;
  readonly settings: string;
  readonly tally: Tally;
  readonly name: string;
  /** Ending of the outputs, with its dot. */
  readonly ending: string;
  readonly groupBy: GroupBy;
  readonly skipDuplicates: boolean;
  /** Told of each page that failed. */
  readonly onFailure: (path: string, message: string) => void;
}

type Cleaned = Extract<PageResult, { kind: "cleaned" }>;
type Work = Extract<Entry, { kind: "work" }>;

/** An output that is about to be put into place. */
interface Pending {
  readonly id: number;
  readonly path: string;
  readonly part: Part;
  readonly output: string;
  readonly row: PageRow | undefined;
}

/** What became of a pending output. */
interface Outcome {
  readonly pending: Pending;
  readonly placed: Placed | null;
  readonly message: string | null;
}

const EDITED = "its output is not as newsclean wrote it; --force writes over it";

/** Settles chunk after chunk, in the order of the pages. */
export class Settler {
  readonly #context: SettleContext;
  /** Told when the chunk is settled, since a full disk may undo it. */
  readonly #failures: (readonly [string, string])[] = [];

  constructor(context: SettleContext) {
    this.#context = context;
  }

  /** Settles a chunk; `results` are those of its `work` entries, in order. */
  settle(entries: readonly Entry[], results: readonly PageResult[]): void {
    const before = { ...this.#context.tally };
    try {
      this.#settle(entries, results);
    } catch (error) {
      if (!isDiskError(error)) throw error;
      // What is not in the ledger is done again by the next run; until then it counts as failed.
      Object.assign(this.#context.tally, before);
      this.#failures.length = 0;
      this.#giveUp(entries, results, error);
    }
    for (const [path, message] of this.#failures.splice(0)) this.#context.onFailure(path, message);
  }

  #giveUp(entries: readonly Entry[], results: readonly PageResult[], { message }: Error): void {
    for (const result of results) {
      if (result.kind === "cleaned" && result.part) rmSync(result.part.path, { force: true });
    }
    for (const entry of entries) {
      this.#context.tally.pages += 1;
      if (entry.kind === "same") this.#context.tally.unchanged += 1;
      else this.#count(pathOf(entry), `cannot be noted in the ledger: ${message}`);
    }
  }

  #settle(entries: readonly Entry[], results: readonly PageResult[]): void {
    const { ledger } = this.#context;
    const queue = [...results];
    const pending = ledger.transaction(() =>
      entries.flatMap((entry) =>
        this.#decide(entry, entry.kind === "work" ? queue.shift() : undefined),
      ),
    );
    const outcomes = pending.map((one) => this.#place(one));
    if (outcomes.length === 0) return;
    ledger.transaction(() => {
      for (const outcome of outcomes) this.#finish(outcome);
    });
  }

  #decide(entry: Entry, result: PageResult | undefined): Pending[] {
    const { ledger, run, tally } = this.#context;
    tally.pages += 1;
    if (entry.kind === "problem") {
      this.#fail({ source: entry.source, path: entry.source }, entry.message);
      return [];
    }
    if (entry.kind === "same") {
      tally.unchanged += 1;
      if (entry.edited) tally.edited += 1;
      ledger.touch(entry.row, run);
      return [];
    }
    if (entry.kind === "failing") {
      ledger.touch(entry.row, run);
      this.#count(entry.row.path, entry.row.message ?? "");
      return [];
    }
    return this.#decideWork(entry, result);
  }

  #decideWork({ page, row }: Work, result: PageResult | undefined): Pending[] {
    const { ledger, run, tally } = this.#context;
    if (!result) throw new Error(`Cannot \`settle\` \`${page.source}\` without a result`);
    const stamp = stampOf(page);
    if (result.kind === "failed") {
      const { sha256 } = result;
      this.#fail({ source: page.source, path: page.from.path, ...stamp, sha256 }, result.message);
      return [];
    }
    if (result.kind === "unchanged") {
      if (!row) throw new Error(`Unexpected unchanged page \`${page.source}\`, expected a row`);
      tally.unchanged += 1;
      ledger.touch({ ...row, ...stamp }, run);
      return [];
    }
    return this.#decideCleaned(page, row, result);
  }

  #decideCleaned(page: Page, row: PageRow | undefined, result: Cleaned): Pending[] {
    const { ledger, near } = this.#context;
    const { part, sketch } = result;
    if (!part || !sketch) throw new Error("Cannot `settle` a page without its part and sketch");
    const id = ledger.record(this.#entryOf(page, result));
    forgetCopies(ledger, id);
    noteMatches(ledger, id, near.add(id, sketch));
    if (this.#isLesserCopy(id, result)) {
      rmSync(part.path, { force: true });
      return [];
    }
    const output = this.#claim(id, page, result);
    ledger.run("UPDATE page SET pending_sha256 = ? WHERE id = ?", part.sha256, id);
    return [{ id, path: page.from.path, part, output, row }];
  }

  /** With --skip-duplicates only the fullest copy is written; a fuller one that comes later takes its place. */
  #isLesserCopy(id: number, { facts }: Cleaned): boolean {
    const { ledger, skipDuplicates, tally } = this.#context;
    const fullest = skipDuplicates ? fullestOf(ledger, id) : undefined;
    if (!fullest) return false;
    const lesser = facts.words > fullest.words ? fullest.id : id;
    const message = lesser === id ? `copy of ${fullest.path}` : "copy of a fuller page";
    ledger.run("UPDATE page SET outcome = 'copy', message = ? WHERE id = ?", message, lesser);
    tally.copies += 1;
    return lesser === id;
  }

  #entryOf(page: Page, { sha256, facts, ms }: Cleaned): PageEntry {
    const { title, date, words, warnings } = facts;
    return {
      ...stampOf(page),
      source: page.source,
      path: page.from.path,
      sha256,
      settings: this.#context.settings,
      outcome: "writing",
      title,
      date,
      words,
      warnings: JSON.stringify(warnings),
      ms,
      run: this.#context.run,
    };
  }

  #claim(id: number, page: Page, { facts, sha256 }: Cleaned): string {
    const { ledger, name, ending, groupBy } = this.#context;
    const site = siteOf(groupBy, facts.url, siteFolderOf(page.place));
    const { title, date } = facts;
    const stem = nameOutput(name, { place: page.place, title, date, site, sha256 });
    return claimOutput(ledger, { page: id, path: page.from.path, stem, ending });
  }

  #place(pending: Pending): Outcome {
    const { folder } = this.#context;
    const { part, output, row } = pending;
    try {
      const own = [row?.output_sha256 ?? null, row?.pending_sha256 ?? null];
      const placed = folder.place({ part: part.path, sha256: part.sha256, output, own });
      if (placed && row?.output && row.output !== output) folder.remove(row.output, own);
      if (!placed) rmSync(part.path, { force: true });
      return { pending, placed, message: placed ? null : `${output}: ${EDITED}` };
    } catch (error) {
      rmSync(part.path, { force: true });
      return { pending, placed: null, message: `${output}: ${messageOf(error)}` };
    }
  }

  #finish({ pending, placed, message }: Outcome): void {
    const { ledger, tally } = this.#context;
    if (!placed) {
      const sql = "UPDATE page SET outcome = 'failed', sha256 = NULL, message = ? WHERE id = ?";
      ledger.run(sql, message, pending.id);
      this.#count(pending.path, message ?? "");
      return;
    }
    tally.written += 1;
    ledger.run(
      `UPDATE page SET outcome = CASE outcome WHEN 'writing' THEN 'written' ELSE outcome END,
       output_sha256 = ?, pending_sha256 = NULL, output_size = ?, output_mtime = ? WHERE id = ?`,
      pending.part.sha256,
      placed.size,
      placed.mtime,
      pending.id,
    );
  }

  #fail(page: Pick<PageEntry, "source" | "path"> & Partial<PageEntry>, message: string): void {
    const { ledger, near, settings, run } = this.#context;
    const id = ledger.record({ ...page, settings, outcome: "failed", message, run });
    near.remove(id);
    forgetCopies(ledger, id);
    this.#count(page.path, message);
  }

  #count(path: string, message: string): void {
    this.#context.tally.failed += 1;
    this.#failures.push([path, message]);
  }
}

function pathOf(entry: Exclude<Entry, { kind: "same" }>): string {
  if (entry.kind === "problem") return entry.source;
  return entry.kind === "failing" ? entry.row.path : entry.page.from.path;
}

function stampOf({ from }: Page): Pick<PageRow, "size" | "mtime" | "container"> {
  return from.kind === "file"
    ? { size: from.size, mtime: from.mtime, container: null }
    : { size: from.bytes.length, mtime: null, container: from.container };
}
