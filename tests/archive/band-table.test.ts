import { describe, expect, it } from "vitest";
import { inTransaction, openDatabase } from "../../src/archive/ledger/open-database.ts";
import { BandTable } from "../../src/archive/similar/band-table.ts";
import { NearIndex } from "../../src/archive/similar/near-index.ts";
import { sketchOf } from "../../src/archive/similar/sketch.ts";
import { hashList } from "../../src/model/hash.ts";

const keyOf = (number: number): number => hashList(Uint32Array.of(number), 7);

/** Sketches of three eras. */
const SKETCHES = 40_000;

describe("BandTable", () => {
  it("finds the sketches of a band in every era and among those not yet written", async () => {
    const database = await openDatabase(":memory:");
    new NearIndex(database);
    const table = new BandTable(database);
    const shared = new Set([5, 17_000, 39_000, 39_999]);
    inTransaction(database, () => {
      for (let id = 1; id <= SKETCHES; id += 1) {
        table.add(id, Float64Array.of(keyOf(id), keyOf(shared.has(id) ? 0 : -id)));
      }
    });
    expect(table.idsOf(keyOf(0))).toEqual([...shared]);
    expect(table.idsOf(keyOf(16_384))).toEqual([16_384]);
    expect(table.idsOf(keyOf(SKETCHES + 1))).toEqual([]);
    database.close();
  });

  it("finds after a stop what was written and what was not", async () => {
    const database = await openDatabase(":memory:");
    const index = new NearIndex(database);
    const textOf = (number: number): string =>
      Array.from({ length: 30 }, (_, i) => `w${number}x${i}`).join(" ");
    inTransaction(database, () => {
      for (let page = 0; page < 1500; page += 1) index.add(page, sketchOf(textOf(page)));
    });
    const again = new NearIndex(database);
    for (const page of [3, 999, 1000, 1499]) {
      const matches = again.add(2000 + page, sketchOf(`${textOf(page)} and more`));
      expect(matches.map((match) => match.page)).toEqual([page]);
    }
    database.close();
  });
});
