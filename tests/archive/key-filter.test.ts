import { describe, expect, it } from "vitest";
import { KeyFilter } from "../../src/archive/similar/key-filter.ts";
import { hashList } from "../../src/model/hash.ts";

const keyOf = (number: number): number => hashList(Uint32Array.of(number), 1);

describe("KeyFilter", () => {
  it("knows every key it has seen, and takes few new ones for old", () => {
    const filter = new KeyFilter();
    const count = 100_000;
    for (let i = 0; i < count; i += 1) filter.add(keyOf(i));
    let forgotten = 0;
    let mistaken = 0;
    for (let i = 0; i < count; i += 1) {
      if (!filter.mayHave(keyOf(i))) forgotten += 1;
      if (filter.mayHave(keyOf(count + i))) mistaken += 1;
    }
    expect(forgotten).toBe(0);
    expect(mistaken).toBeLessThan(count / 10_000);
  });
});
