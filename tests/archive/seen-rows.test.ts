import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeenRows } from "../../src/archive/seen-rows.ts";

describe("SeenRows", () => {
  it("has what was added and nothing else", () => {
    const id = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (added, others) => {
        const seen = new SeenRows();
        for (const one of added) seen.add(one);
        for (const one of [...added, ...others]) expect(seen.has(one)).toBe(added.includes(one));
      }),
      { seed: 6 },
    );
  });
});
