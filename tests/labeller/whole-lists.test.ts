import { describe, expect, it } from "vitest";
import { keepWholeLists } from "../../src/labeller/whole-lists.ts";
import type { Block } from "../../src/model/document.ts";

/** Rows of `p` (paragraph) and `i` (item); a capital is content. Gives the same with what is kept in capitals. */
function keep(rows: string): string {
  const blocks = Array.from(rows).map((row, index) => ({
    index,
    kind: row.toLowerCase() === "i" ? "list-item" : "paragraph",
  })) as unknown as readonly Block[];
  const content = Uint8Array.from(rows, (row) => Number(row === row.toUpperCase()));
  const kept = keepWholeLists(content, blocks);
  return Array.from(rows)
    .map((row, i) => (kept[i] === 1 ? row.toUpperCase() : row))
    .join("");
}

describe("a list inside the article is kept whole", () => {
  it.each([
    ["PIiiP", "PIIIP", "right below a paragraph"],
    ["PpiiIP", "PpIIIP", "below a heading that is not known for one"],
    ["PiiiiIP", "PiiiiIP", "but not for one item of five"],
    ["PIii", "PIii", "but not where nothing of the article follows"],
    ["PIiip", "PIiip", "but not where the next row is none of it"],
    ["pIiiP", "pIiiP", "but not where nothing of the article is above"],
    ["PiiP", "PiiP", "but not where no item is content"],
  ])("%s → %s, %s", (rows, kept) => {
    expect(keep(rows)).toBe(kept);
  });
});
