import { describe, expect, it } from "vitest";
import { emptyTally } from "../../src/archive/tally.ts";
import { progressLine } from "../../src/cli/progress.ts";

describe("progressLine", () => {
  it.each([
    [{ pages: 40, written: 38, failed: 2 }, 2, null, "40 pages · 20/s · 38 written · 2 failed"],
    [{ pages: 40, written: 40 }, 2, 100, "40 of 100 pages · 20/s · 3 s left · 40 written"],
    [{ pages: 10, written: 10 }, 10, 1000, "10 of 1000 pages · 1/s · 17 min left · 10 written"],
    [{ pages: 1, written: 1 }, 1, 7501, "1 of 7501 pages · 1/s · 2 h 5 min left · 1 written"],
    [{ pages: 0 }, 1, 10, "0 of 10 pages · 0/s"],
  ])("%j after %d s of %j", (done, seconds, total, line) => {
    expect(progressLine({ ...emptyTally(), ...done }, seconds, total)).toBe(line);
  });
});
