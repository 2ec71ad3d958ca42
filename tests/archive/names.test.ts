import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkNameTemplate,
  nameOutput,
  type NameFacts,
} from "../../src/archive/output/name-template.ts";
import { safePath } from "../../src/archive/output/safe-path.ts";

const facts: NameFacts = {
  place: "2024/11/story",
  title: "Élections: 3 things to know",
  date: "2024-11-13T09:00Z",
  site: "example.com",
  sha256: "0123456789abcdef".repeat(4),
};

describe("nameOutput", () => {
  it.each([
    ["{path}", "2024/11/story"],
    ["{date}-{slug}", "2024-11-13-elections-3-things-to-know"],
    ["{source}/{year}/{name}", "example.com/2024/story"],
    ["{sha:8}", "01234567"],
  ])("%s gives %s", (template, name) => {
    expect(nameOutput(template, facts)).toBe(name);
  });

  it("has words for what is unknown", () => {
    expect(nameOutput("{date}-{slug}", { ...facts, date: null, title: null })).toBe(
      "undated-story",
    );
  });

  it("refuses templates that name nothing or the unknown", () => {
    for (const wrong of ["{titel}", "same", "{date", "{sha:}"]) {
      expect(() => {
        checkNameTemplate(wrong);
      }).toThrow(/Unexpected name template/);
    }
  });
});

describe("safePath", () => {
  it.each([
    ["../../etc/passwd", "_/_/etc/passwd"],
    ["/abs//./x", "abs/x"],
    ["a:b?/c*", "a-b-/c-"],
    [".newsclean/ledger", "_newsclean/ledger"],
    ["CON", "_CON"],
    ["nul.txt", "_nul.txt"],
    ["name. . ", "name"],
    ["", "_"],
  ])("%s becomes %s", (path, safe) => {
    expect(safePath(path)).toBe(safe);
  });

  it("is safe whatever is given, and stays as it is the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (path) => {
        const safe = safePath(path);
        for (const part of safe.split("/")) {
          expect(part).not.toMatch(/^(?:\.|$)/);
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200);
        }
        expect(safePath(safe)).toBe(safe);
      }),
      { seed: 6 },
    );
  });
});
