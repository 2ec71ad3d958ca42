import { describe, expect, it } from "vitest";
import { isCrosshead } from "../../src/labeller/crosshead.ts";
import { runOn } from "../../src/labeller/run-on.ts";
import { paragraphs } from "./paragraphs.ts";

/** Lines with the mark of what the model gives them: `+` content, `?` possible, none hardly. */
function rowsOf(lines: readonly string[]) {
  const blocks = paragraphs(...lines.map((line) => line.replace(/^[+?] /, "")));
  return {
    blocks,
    content: Uint8Array.from(lines, (line) => Number(line.startsWith("+"))),
    chances: Float32Array.from(lines, (line) => (/^[+?]/.test(line) ? 0.3 : 0.007)),
    units: Float32Array.from(blocks, ({ text }) => text.length),
    isApart: (row: number) => (blocks[row]?.text ?? "").includes("(Photo:"),
  };
}

function kept(...lines: readonly string[]): readonly string[] {
  const rows = rowsOf(lines);
  const joined = runOn(rows.content, rows);
  return rows.blocks.filter((_, row) => joined[row] === 1).map(({ text }) => text);
}

const FIRST = "The ferry left an hour late, and nobody aboard complained.";
const SECOND = "On the far bank a brass band was waiting in the rain.";
const LAST = "It played until the captain had found his cap. (rw/ob)";

describe("prose on a small page", () => {
  it("runs on below the first content, whatever the model says", () => {
    expect(kept("Menu", `+ ${FIRST}`, SECOND, LAST)).toEqual([FIRST, SECOND, LAST]);
  });

  it("takes a heading between two paragraphs along", () => {
    expect(kept(`+ ${FIRST}`, "? A wet band", `? ${SECOND}`)).toEqual([
      FIRST,
      "A wet band",
      SECOND,
    ]);
  });

  it("leaves a form to sign up between two paragraphs out", () => {
    expect(kept(`+ ${FIRST}`, "Your e-mail", "Sign up", `? ${SECOND}`)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ["a heading of other stories", "Read also"],
    ["a foot of several lines", "Home", "Sport", "Weather", "Contact"],
    ["lines behind which nothing is likely", "Your e-mail", "Sign up"],
  ])("ends at %s", (_, ...between) => {
    expect(kept(`+ ${FIRST}`, ...between, SECOND)).toEqual([FIRST]);
  });

  it.each([
    "Copyright belongs to the harbour's own newspaper, and to it alone.",
    "Get all our stories in your inbox with the harbour newsletter.",
    "The band waits on the far bank, still in the rain. (Photo: Jane Doe)",
    "A line that ends as a menu does, without a stop",
  ])("takes no %j for the article", (line) => {
    expect(kept(`+ ${FIRST}`, line)).toEqual([FIRST]);
  });

  it("begins with the first paragraph where the model finds none", () => {
    expect(kept("Menu", SECOND, "Foot")).toEqual([SECOND]);
    expect(kept("Menu", "Get our stories in your inbox.", "Foot")).toEqual([]);
  });
});

describe("a short line between two paragraphs", () => {
  const between = (line: string): boolean =>
    isCrosshead(rowsOf([`+ ${FIRST}`, `+ ${line}`, `+ ${SECOND}`]), 1);

  it("is a heading", () => {
    expect(between("A wet band")).toBe(true);
    expect(between("„Nasse Noten“")).toBe(true);
    expect(between("雨の中の楽団")).toBe(true);
  });

  it.each(["They played.", "They played:", "| a row | of a table |", "* * *"])(
    "is none where it reads %j",
    (line) => {
      expect(between(line)).toBe(false);
    },
  );

  it("is none beside another short line", () => {
    expect(isCrosshead(rowsOf([`+ ${FIRST}`, "+ One", "+ Two", `+ ${SECOND}`]), 1)).toBe(false);
  });
});
