/** Makes a chunk's results last: rows first, then files, then rows again, so that a stop at any moment can be told. */
import { rmSync } from "node:fs";
import { isDiskError } from "../ledger/disk-error.ts";
import type { Entry } from "../plan.ts";
import type { PageResult } from "../pool/clean-request.ts";
import type { Fail, SettleContext } from "./context.ts";
import { Decider } from "./decide.ts";
import { closeRow, placePending } from "./place.ts";

/** Settles chunk after chunk, in the order of the pages. */
export class Settler {
  readonly #context: SettleContext;
  readonly #decider: Decider;
  /** Told when the chunk is settled, since a full disk may undo it. */
  readonly #failures: (readonly [string, string])[] = [];

  constructor(context: SettleContext) {
    this.#context = context;
    this.#decider = new Decider(context, this.#fail);
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
      else this.#fail(pathOf(entry), `cannot be noted in the ledger: ${message}`);
    }
  }

  #settle(entries: readonly Entry[], results: readonly PageResult[]): void {
    const { ledger, folder } = this.#context;
    const queue = results.values();
    const pending = ledger.transaction(() =>
      entries.flatMap((entry) => {
        const result = entry.kind === "work" ? queue.next().value : undefined;
        return this.#decider.decide(entry, result) ?? [];
      }),
    );
    if (pending.length === 0) return;
    const outcomes = pending.map((one) => placePending(folder, one));
    ledger.transaction(() => {
      for (const outcome of outcomes) closeRow(this.#context, outcome, this.#fail);
    });
  }

  readonly #fail: Fail = (path, message) => {
    this.#context.tally.failed += 1;
    this.#failures.push([path, message]);
  };
}

function pathOf(entry: Exclude<Entry, { kind: "same" }>): string {
  if (entry.kind === "problem") return entry.path;
  return entry.kind === "failing" ? entry.row.path : entry.page.from.path;
}
