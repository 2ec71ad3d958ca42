import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTemplate } from "../../src/archive/templates/template-file.ts";
import type { Template } from "../../src/model/template.ts";
import { inventArticle } from "../../bench/archive/article.ts";
import { printPage } from "../../bench/archive/print-page.ts";
import { inventWords } from "../../bench/archive/prose.ts";
import { randomFrom } from "../../bench/archive/random.ts";
import { inventSite } from "../../bench/archive/site.ts";
import { filesIn, folderWith, newsclean } from "./run-cli.ts";

const random = randomFrom(66);
const words = inventWords(random);
const sites = [0, 1].map((number) => inventSite(number, random, words));
const wire = inventArticle(random, words);

/** Eight pages a site, and a wire story that one of the sites prints five times. */
function archive(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const site of sites) {
    for (let i = 0; i < 8; i += 1) {
      pages[`in/${site.folder}/${i}.txt`] = printPage(
        inventArticle(random, words),
        site,
        random,
      ).text;
    }
  }
  for (let i = 0; i < 5; i += 1) {
    pages[`in/${sites[0]!.folder}/wire-${i}.txt`] = printPage(wire, sites[0]!, random).text;
  }
  return pages;
}

describe("newsclean learn", () => {
  const folder = folderWith(archive());
  newsclean(folder, ["learn", "in", "-o", "one.json", "--jobs", "1"]);
  const template = readTemplate(join(folder, "one.json"));
  const [first, second] = template.sites;

  it("finds each site's own blocks and counts a story printed five times once", () => {
    expect(template.sites.map(({ site, articles }) => [site, articles])).toEqual([
      [sites[0]!.folder, 9],
      [sites[1]!.folder, 8],
    ]);
    for (const [i, site] of sites.entries()) {
      const texts = new Set(template.sites[i]!.blocks.map(({ text }) => text));
      for (const line of [...site.menu, ...site.footer, ...site.share, site.more]) {
        expect(texts).toContain(line);
      }
      for (const line of [...wire.paragraphs, wire.title]) expect(texts).not.toContain(line);
    }
    expect(first!.blocks[0]!.pages).toBe(9);
    expect(second!.blocks[0]!.examples).toBeUndefined();
  });

  it("gives the same file whatever the order of the pages and the number of jobs", () => {
    const list = Object.keys(filesIn(folder)).filter((name) => name.endsWith(".txt"));
    writeFileSync(join(folder, "list"), list.reverse().join("\n"));
    newsclean(folder, ["learn", "in", "-o", "two.json", "--jobs", "2"]);
    expect(readFileSync(join(folder, "two.json"))).toEqual(readFileSync(join(folder, "one.json")));
    const none = ["--group-by", "none"];
    newsclean(folder, ["learn", "in", "-o", "three.json", ...none]);
    newsclean(folder, ["learn", "@list", "-o", "four.json", "--jobs", "2", ...none]);
    expect(readFileSync(join(folder, "four.json"))).toEqual(
      readFileSync(join(folder, "three.json")),
    );
  });

  it("lets batch leave out what was learned, and no paragraph of an article", () => {
    newsclean(folder, ["batch", "in", "-o", "plain", "--format", "json"]);
    newsclean(folder, ["batch", "in", "-o", "clean", "--format", "json", "--template", "one.json"]);
    const [plain, clean] = ["plain", "clean"].map((name) => filesIn(join(folder, name)));
    for (const [name, text] of Object.entries(clean!)) {
      const body = (JSON.parse(text) as { bodyText: string }).bodyText;
      const before = (JSON.parse(plain![name]!) as { bodyText: string }).bodyText;
      for (const site of sites)
        for (const line of site.footer) expect(body.split("\n")).not.toContain(line);
      const paragraphs = before.split("\n\n").filter((block) => block.length > 300);
      for (const paragraph of paragraphs) expect(body).toContain(paragraph);
    }
    newsclean(folder, ["batch", "in", "-o", "learned", "--format", "json", "--learn"]);
    expect(filesIn(join(folder, "learned"))).toEqual(clean);
    const again = newsclean(folder, [
      "batch",
      "in",
      "-o",
      "learned",
      "--format",
      "json",
      "--learn",
    ]);
    expect(again.err).toMatch(/21 unchanged/);
  });

  it("refuses what it cannot do with a word on why", () => {
    const stdin = newsclean(folder, ["learn", "-", "-o", "x.json"], "in\n");
    expect([stdin.code, stdin.err]).toEqual([2, expect.stringMatching(/can be read only once/)]);
    writeFileSync(join(folder, "broken.json"), '{"newscleanTemplate": 1, "by": "site"}');
    const broken = newsclean(folder, ["batch", "in", "-o", "y", "--template", "broken.json"]);
    expect([broken.code, broken.err]).toEqual([
      2,
      expect.stringMatching(/"sites": expected a list/),
    ]);
  });
});

describe("readTemplate", () => {
  it("takes a block that a person has added as a text alone", () => {
    const template = {
      newscleanTemplate: 1,
      by: "site",
      sites: [{ site: "a", articles: 7, blocks: [{ text: "Hi" }] }],
    };
    const folder = folderWith({ "t.json": JSON.stringify(template) });
    const expected: Template = {
      by: "site",
      sites: [{ site: "a", articles: 7, blocks: [{ text: "Hi", pages: 7, outside: 1 }] }],
    };
    expect(readTemplate(join(folder, "t.json"))).toEqual(expected);
  });
});
