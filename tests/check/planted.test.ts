/** Faults planted into sound articles: each is found where it is, sound articles are silent, fixes lose no word. */
import { describe, expect, test } from "vitest";
import { mend } from "../../src/check/apply-edits.ts";
import type { Finding } from "../../src/check/finding.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { checkOne } from "./example-file.ts";
import { FAULTS, MARK, plantFault } from "./planting/faults.ts";
import { findPlanted } from "./planting/find-planted.ts";
import { printArticle, seeded, soundArticle } from "./planting/sound-article.ts";

/** Files a fault here; bench/check-planted.ts plants fifty. */
const FILES = 3;
const numbers = Array.from({ length: FILES }, (_, nth) => nth);

test("there is a fault for every rule", () => {
  expect(Object.keys(FAULTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("sound articles are silent", () => {
  for (let seed = 0; seed < 100; seed += 1) {
    expect(checkOne(printArticle(soundArticle(seeded(seed))))).toEqual([]);
  }
});

describe.each(Object.keys(FAULTS))("planted %s", (rule) => {
  test("is found at its line", () => {
    for (const nth of numbers) {
      const { findings, line, text } = findPlanted(rule, nth);
      expect(
        findings.map((finding) => finding.line),
        text,
      ).toContain(line);
    }
  });

  test("is mended once and for all, and no word of the body is lost", () => {
    for (const nth of numbers) {
      const { text: marked, path, config } = plantFault(rule, nth, seeded(nth));
      const text = marked.replace(MARK, "");
      const check = (now: string): readonly Finding[] => checkOne(now, config, path);
      const mended = mend(text, check);
      expect(mend(mended, check)).toBe(mended);
      expect(check(mended).filter((finding) => finding.fix)).toEqual([]);
      expect(words(bodyOf(mended)).length).toBe(words(bodyOf(text)).length);
      expect(letters(bodyOf(mended))).toBe(letters(bodyOf(text)));
    }
  });
});

function bodyOf(text: string): string {
  return text.replace(/^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/, "");
}

/** Words as they are seen: a word processor's line break parts them, a zero-width character doesn't. */
function words(text: string): readonly string[] {
  return text
    .replace(LINE_BREAKS, " ")
    .replace(INVISIBLE, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}

const LINE_BREAKS = /[\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /(?!\s)\p{Cc}|\p{Cf}/gu;

/** The letters in order; wrongly decoded ones are compared by what they stand for elsewhere. */
function letters(text: string): string {
  return text.replace(/[^a-z]/gi, "");
}
