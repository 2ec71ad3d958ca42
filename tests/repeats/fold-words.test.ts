import { expect, test } from "vitest";
import { foldWords } from "../../src/repeats/fold-words.ts";

test.each([
  ["case and typography", "It’s “done” — really…", `It's "DONE" - really...`],
  ["white space of all kinds", "one\u00a0two\tthree\u2009four", "one two three four"],
  [
    "soft hyphens, zero-width and bidi characters",
    "co\u00adop\u200berate \u202afine\u202c",
    "cooperate fine",
  ],
  ["composed and decomposed letters", "caf\u00e9", "cafe\u0301"],
  ["ligatures and full-width letters", "ﬁne ＡＢＣ", "fine abc"],
  ["sharp s and final sigma", "Straße ΟΔΟΣ", "STRASSE οδος"],
  ["mathematical letters", "𝐇𝐞𝐥𝐥𝐨", "hello"],
  ["half-width Kana", "ﾃｽﾄ", "テスト"],
])("folds %s", (_, one, other) => {
  expect(foldWords(one)).toBe(foldWords(other));
});

test.each([
  ["digits", "12 people", "14 people"],
  ["the marks inside numbers", "1.5 million", "15 million"],
  ["a minus sign", "at -5 degrees", "at 5 degrees"],
  ["currency", "5 $", "5 €"],
  ["Kana voicing", "て", "で"],
  ["vowel signs of Indic scripts", "दिन", "दीन"],
])("keeps %s", (_, one, other) => {
  expect(foldWords(one)).not.toBe(foldWords(other));
});

test("gives one word a letter for scripts without spaces", () => {
  expect(foldWords("東京で")).toBe("東 京 で");
});

test("is linear in marks piled on a letter", () => {
  expect(foldWords(`z${"\u0335\u0321".repeat(100_000)}algo`)).toBe("zalgo");
});
