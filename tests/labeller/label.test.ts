/** What every page's labels must hold: each block one verdict, the article apart from what surrounds it. */
import { describe, expect, it } from "vitest";
import { examine } from "../../src/pipeline.ts";

const PROSE = [
  "The town council of Lower Marsham voted on Tuesday to rebuild the footbridge that the spring floods carried away, after two hours of debate about who should pay for it.",
  "Engineers had warned that the old piers would not bear a new deck, so the council chose the dearer of the two plans, which rests on the banks alone and leaves the river free.",
  "Work begins in April, said the mayor, and the children of the east bank, who have walked the long way round to school all winter, are to cross first.",
];
const MENU = ["Home", "News", "Sport", "Weather", "Jobs", "Log in"];
const FOOT = [
  "More news",
  "Ferry late again",
  "Read more",
  "Bakery wins prize",
  "Read more",
  "© 2024",
];

async function rolesOf(lines: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { blocks } = await examine(lines.join("\n\n"));
  return new Map(blocks.map((block) => [block.text, block.verdict?.role ?? "none"]));
}

describe("label", () => {
  it("keeps the paragraphs and leaves the frame out", async () => {
    const roles = await rolesOf([...MENU, ...PROSE, ...FOOT]);
    for (const text of PROSE) expect(roles.get(text)).toBe("paragraph");
    for (const text of [...MENU, ...FOOT]) expect(roles.get(text)).toMatch(/boilerplate|teaser/);
  });

  it("gives every block a verdict, even on a page without prose", async () => {
    const roles = await rolesOf(MENU);
    expect([...roles.values()]).toEqual(MENU.map(() => "boilerplate"));
  });

  it("labels a page that is longer than any article in parts, each block once", async () => {
    const blocks = 33_000;
    const lines = [...MENU, ...PROSE];
    const between = Array.from({ length: blocks }, (_, i) => `Item ${i}`);
    const roles = await rolesOf([...lines, ...between, `Later: ${PROSE[0] ?? ""}`]);
    expect([...roles.values()]).not.toContain("none");
    for (const text of PROSE) expect(roles.get(text)).toBe("paragraph");
  });
});
