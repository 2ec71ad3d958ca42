import { describe, expect, it } from "vitest";
import { gather } from "../../src/labeller/evidence.ts";
import { leaveScattered } from "../../src/labeller/scattered.ts";
import { paragraphs } from "./paragraphs.ts";

const PARAGRAPH =
  "The ferry left an hour late, and nobody aboard complained, for the band on the far bank was waiting in the rain.";
const HEADLINE = "Pier gets a roof";

/** What is left of rows that were all taken for content. */
function leftOf(texts: readonly string[], chance: number): string {
  const content = new Uint8Array(texts.length).fill(1);
  const left = leaveScattered(
    content,
    gather(paragraphs(...texts)),
    new Float32Array(texts.length).fill(chance),
  );
  return left.join("");
}

const ARTICLE = [PARAGRAPH, PARAGRAPH, PARAGRAPH];
const TEASERS = [HEADLINE, PARAGRAPH, HEADLINE, PARAGRAPH];

describe("rows scattered below an article", () => {
  it("are left out below a heading over other stories", () => {
    expect(leftOf([...ARTICLE, "Most read", ...TEASERS], 0.6)).toBe("11100000");
  });

  it("stay where they run on, are few or likely", () => {
    expect(leftOf([...ARTICLE, "Most read", ...ARTICLE], 0.6)).toBe("1111111");
    expect(leftOf([...ARTICLE, "Most read", PARAGRAPH], 0.6)).toBe("11111");
    expect(leftOf([...ARTICLE, "Most read", ...TEASERS], 0.9)).toBe("11111111");
  });

  it("stay on a page where nothing runs on", () => {
    expect(leftOf(["Most read", ...TEASERS], 0.6)).toBe("11111");
  });
});
