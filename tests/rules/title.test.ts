import { describe, expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";
import { cutSiteName, splitAtBar } from "../../src/rules/title/site-suffix.ts";

const BODY = [
  "The harbour bridge opened to cars on Monday after eleven years of work, and hundreds of people walked over it before the first lorry was let through.",
  "Engineers had closed the old crossing in spring, when a survey found cracks in two of its piers, and ferries have carried workers over every morning since.",
];

describe("a name behind a headline", () => {
  it.each([
    ["The bridge opens after eleven years | Opinion", "Opinion"],
    ["Die Brücke ist nach elf Jahren offen | Hafenpost", "Hafenpost"],
    ["The bridge opens after eleven years｜The Harbour Post", "The Harbour Post"],
    ["Opinion | Why the bridge matters", null],
    ["Bridge plans for the year | Top 5 ideas", null],
    ["Bridges, ports | Past, present", null],
    ["The bridge opens | what it means for you", null],
    ["The bridge opens", null],
  ])("of %j is %j", (title, name) => {
    expect(splitAtBar(title)?.name ?? null).toBe(name);
  });

  it("is cut, and so is a known one behind another mark", () => {
    expect(cutSiteName("The bridge opens after years | Sport", null)).toBe(
      "The bridge opens after years",
    );
    expect(cutSiteName("The bridge opens - Harbour Post", "Harbour Post")).toBe("The bridge opens");
  });
});

describe("no headline is", () => {
  it.each([
    ["« The ferry that stayed | Main"],
    ["The ferry that stayed in the harbour all winter →"],
  ])("%j", async (line) => {
    const headline = "The bridge opens to cars after eleven years";
    const page = [line, headline, "March 4, 2024", ...BODY];
    expect((await clean(page.join("\n\n"))).title).toBe(headline);
  });

  it("a whole crumb trail: its end may be one", async () => {
    const trail = "| News | Harbour | The bridge opens to cars after eleven years of work";
    const { title } = await clean([trail, "March 4, 2024", ...BODY].join("\n\n"));
    expect(title).toBe("The bridge opens to cars after eleven years of work");
  });
});

describe("the headline of little but an article", () => {
  const HEADLINE = "Bridge opens to cars";

  it.each([
    ["first", [HEADLINE, "Maria Lopez", "4 March 2024"]],
    ["above an address", [HEADLINE, "Maria Lopez", "maria.lopez@harbour.example", "4 March 2024"]],
    ["above several authors", [HEADLINE, "Maria Lopez, Anna Berg and Ben Baker", "4 March 2024"]],
    ["below a crumb trail", ["Home > Harbour > Bridges", HEADLINE, "By Maria Lopez"]],
    ["below an advertisement", ["ADVERTISEMENT", HEADLINE, "By Maria Lopez", "4 March 2024"]],
  ])("is found %s", async (_, head) => {
    expect((await clean([...head, ...BODY].join("\n"))).title).toBe(HEADLINE);
  });
});
