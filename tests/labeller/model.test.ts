/** What training writes is what the package reads, and small parts of the labeller by themselves. */
import { describe, expect, it } from "vitest";
import { bestThreshold, calibrate, expectedF1 } from "../../src/labeller/confidence.ts";
import { findHeaviestRun } from "../../src/labeller/core.ts";
import { sumTrees } from "../../src/labeller/trees.ts";
import { unpackForest } from "../../src/labeller/unpack.ts";
import { alignToGold } from "../../training/align.ts";
import { packForest, type TreeNode } from "../../training/pack.ts";

const TREES: readonly TreeNode[] = [
  {
    split_feature: 1,
    threshold: 0.5,
    left_child: { leaf_value: -2 },
    right_child: {
      split_feature: 0,
      threshold: 3,
      left_child: { leaf_value: 1 },
      right_child: { leaf_value: 0.5 },
    },
  },
  {
    split_feature: 0,
    threshold: 10,
    left_child: { leaf_value: 0.25 },
    right_child: { leaf_value: -1 },
  },
];

/** The columns of a table of two. */
const QUESTIONS = [
  { name: "length", place: 0 },
  { name: "share", place: 1 },
];

describe("a packed forest", () => {
  const forest = unpackForest(packForest(TREES, [], QUESTIONS));

  it.each([
    [[2, 0.5], -1.75],
    [[3, 0.6], 1.25],
    [[4, 0.6], 0.75],
    [[11, 0.6], -0.5],
  ])("adds up the leaves of %j", (row, sum) => {
    expect(sumTrees(forest, Float32Array.from(row), 0)).toBeCloseTo(sum, 3);
  });

  it("spares a hopeless row the later trees", () => {
    const gated = unpackForest(packForest(TREES, [{ trees: 1, below: -1 }], QUESTIONS));
    expect(sumTrees(gated, Float32Array.from([2, 0]), 0)).toBe(-5);
    expect(sumTrees(gated, Float32Array.from([4, 1]), 0)).toBeCloseTo(0.75, 3);
  });

  it("asks the rows around a row", () => {
    const [length, share] = QUESTIONS;
    const above = unpackForest(packForest(TREES, [], [{ ...length!, place: -2 }, share!]));
    expect(sumTrees(above, Float32Array.from([11, 0, 2, 0.6]), 2)).toBeCloseTo(-0.5, 3);
    expect(sumTrees(above, Float32Array.from([4, 0, 20, 0.6]), 2)).toBeCloseTo(0.75, 3);
  });
});

describe("confidence", () => {
  it("expects little of doubtful rows and much of sure ones", () => {
    const units = Float32Array.from([100, 100, 10]);
    expect(expectedF1(Float32Array.from([1, 1, 0]), units, 0.5)).toBe(1);
    expect(expectedF1(Float32Array.from([0.6, 0.4, 0.5]), units, 0.5)).toBeLessThan(0.7);
    expect(expectedF1(new Float32Array(3), units, 0.5)).toBe(0);
  });

  it("asks less of a row where the whole page is in doubt", () => {
    const units = new Float32Array(4).fill(100);
    const sure = Float32Array.from([0.99, 0.98, 0.02, 0.01]);
    const doubtful = Float32Array.from([0.7, 0.6, 0.42, 0.2]);
    expect(bestThreshold(sure, units)).toBeGreaterThan(0.48);
    const threshold = bestThreshold(doubtful, units);
    expect(threshold).toBeLessThan(0.42);
    const f1At = (at: number): number => expectedF1(doubtful, units, at);
    for (const other of [0.1, 0.3, 0.5, 0.65]) {
      expect(f1At(threshold)).toBeGreaterThanOrEqual(f1At(other));
    }
  });

  it("goes straight between the knots of a curve and stays level beyond them", () => {
    const knots = [
      [0.5, 0.1],
      [0.7, 0.5],
      [0.9, 0.9],
    ] as const;
    expect(calibrate(0.4, knots)).toBeCloseTo(0.1);
    expect(calibrate(0.6, knots)).toBeCloseTo(0.3);
    expect(calibrate(0.95, knots)).toBeCloseTo(0.9);
  });
});

describe("the heaviest run", () => {
  it("bridges a small loss and stops at a large one", () => {
    expect(findHeaviestRun(Float32Array.from([-1, 3, -1, 4, -9, 5]))).toEqual({ from: 1, to: 3 });
    expect(findHeaviestRun(Float32Array.from([-1, -2]))).toBeNull();
  });
});

describe("alignment with a gold body", () => {
  const gold = [
    "The ferry to the island sails twice a day in winter and hourly in summer.",
    "Tickets",
    "They are sold on board, and children below the age of six travel free of charge.",
  ].join("\n");

  it("takes the copy that stands in order, and short lines that are whole lines of the gold", () => {
    const texts = [
      "Menu",
      "They are sold on board, and children below the age of six travel free of charge.",
      "The ferry to the island sails twice a day in winter and hourly in summer.",
      "Tickets",
      "They are sold on board, and children below the age of six travel free of charge.",
      "Read more about ferries",
    ];
    expect([...alignToGold(texts, gold)]).toEqual([0, 0, 1, 1, 1, 0]);
  });

  it("finds nothing in an empty page or an empty gold", () => {
    expect([...alignToGold([], gold)]).toEqual([]);
    expect([...alignToGold(["Menu"], "")]).toEqual([0]);
  });
});
