/** Decides what becomes of a page: writes its row, and says which output is to be put where. */
import { rmSync } from "node:fs";
import { siteOf } from "../../model/template.ts";
import { Claims, type Claimed } from "../ledger/claims.ts";
import type { PageEntry } from "../ledger/ledger.ts";
import type { KnownRow, PageRow } from "../ledger/schema.ts";
import { nameOutput } from "../output/name-template.ts";
import { sizeOf, type Page } from "../page.ts";
import { siteFolderOf, type Entry } from "../plan.ts";
import type { PageResult } from "../pool/clean-request.ts";
import { forgetCopies, fullestOf, noteMatches } from "../similar/copies.ts";
import type { Fail, Pending, SettleContext } from "./context.ts";

type Cleaned = Extract<PageResult, { kind: "cleaned" }>;
type Work = Extract<Entry, { kind: "work" }>;

/** Decides page after page, inside a transaction. */
export class Decider {
  readonly #context: SettleContext;
  readonly #fail: Fail;
  readonly #claims: Claims;

  constructor(context: SettleContext, fail: Fail) {
    this.#context = context;
    this.#fail = fail;
    this.#claims = new Claims(context.ledger);
  }

  /** The output to be placed; `null` when there is none. `result` is there for work. */
  decide(entry: Entry, result: PageResult | undefined): Pending | null {
    const { tally } = this.#context;
    tally.pages += 1;
    if (entry.kind === "work") return this.#decideWork(entry, result);
    if (entry.kind === "same") {
      tally.unchanged += 1;
      if (entry.edited) tally.edited += 1;
    } else if (entry.kind === "failing") {
      this.#fail(entry.row.path, entry.row.message ?? "");
    } else this.#note({ source: entry.source, path: entry.path }, entry.message);
    return null;
  }

  #decideWork({ page, row }: Work, result: PageResult | undefined): Pending | null {
    const { ledger, run, tally } = this.#context;
    if (!result) throw new Error(`Cannot \`settle\` \`${page.source}\` without a result`);
    const stamp = stampOf(page);
    if (result.kind === "failed") {
      const { sha256, message } = result;
      this.#note({ source: page.source, path: page.from.path, ...stamp, sha256 }, message);
      return null;
    }
    if (result.kind === "unchanged") {
      if (!row) throw new Error(`Unexpected unchanged page \`${page.source}\`, expected a row`);
      tally.unchanged += 1;
      ledger.touch(row.id, stamp, run);
      return null;
    }
    return this.#decideCleaned(page, row, result);
  }

  #decideCleaned(page: Page, row: KnownRow | undefined, result: Cleaned): Pending | null {
    const { ledger, near } = this.#context;
    const { part, sketch } = result;
    if (!part || !sketch) throw new Error("Cannot `settle` a page without its part and sketch");
    const id = ledger.record(this.#entryOf(page, result));
    if (row) {
      near.remove(id);
      forgetCopies(ledger, id);
    }
    noteMatches(ledger, id, near.add(id, sketch));
    if (this.#isLesserCopy(id, result)) {
      rmSync(part.path, { force: true });
      return null;
    }
    const { output, key } = this.#claim(id, page, result);
    ledger.run(
      "UPDATE page SET output = ?, output_key = ?, pending_sha256 = ? WHERE id = ?",
      output,
      key,
      part.sha256,
      id,
    );
    return { id, path: page.from.path, part, output, row };
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
    const { size, mtime, container } = stampOf(page);
    // Without a spread: V8 would make new hidden classes for each page, which stay until the whole heap is gone through.
    return {
      size,
      mtime,
      container,
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

  #claim(id: number, page: Page, { facts, sha256 }: Cleaned): Claimed {
    const { name, ending, groupBy } = this.#context;
    const site = siteOf(groupBy, facts.url, siteFolderOf(page.place));
    const { title, date } = facts;
    const stem = nameOutput(name, { place: page.place, title, date, site, sha256 });
    return this.#claims.grant({ page: id, path: page.from.path, stem, ending });
  }

  #note(page: Pick<PageEntry, "source" | "path"> & Partial<PageEntry>, message: string): void {
    const { ledger, near, settings, run } = this.#context;
    const id = ledger.record({ ...page, settings, outcome: "failed", message, run });
    near.remove(id);
    forgetCopies(ledger, id);
    this.#fail(page.path, message);
  }
}

function stampOf(page: Page): Pick<PageRow, "size" | "mtime" | "container"> {
  const { from } = page;
  return from.kind === "file"
    ? { size: from.size, mtime: from.mtime, container: null }
    : { size: sizeOf(page), mtime: null, container: from.container };
}
