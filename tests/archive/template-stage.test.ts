import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/article.ts";
import type { Block, Document } from "../../src/model/document.ts";
import { DEFAULTS } from "../../src/model/options.ts";
import type { Template, TemplateBlock } from "../../src/model/template.ts";
import { markTemplate } from "../../src/stages/template.ts";

const PARAGRAPH = "A paragraph of the article that no other page of the site has.";

/** A document from lines of `role text`. */
function documentOf(lines: readonly (readonly [Role, string])[], settled = false): Document {
  const blocks = lines.map(([role, text], index): Block => ({
    index,
    text,
    line: index + 1,
    lastLine: index + 1,
    kind: "paragraph",
    gap: 1,
    verdict: { role, rule: "test", because: "test", confidence: 1 },
  }));
  const source = {
    path: null,
    mediaType: "text/plain",
    encoding: "utf-8",
    sha256: "",
    text: "",
    warnings: [],
  } as const;
  return { source, hints: [], blocks, settled, warnings: [] };
}

function rolesWith(
  lines: readonly (readonly [Role, string])[],
  blocks: readonly (Pick<TemplateBlock, "text"> & Partial<TemplateBlock>)[],
): Role[] {
  const full = blocks.map((block) => ({ pages: 10, outside: 1, ...block }));
  const template: Template = {
    by: "none",
    sites: [{ site: "all", articles: 100, blocks: full }],
  };
  const marked = markTemplate(documentOf(lines), { ...DEFAULTS, template });
  return marked.blocks.map((block) => block.verdict!.role);
}

describe("markTemplate", () => {
  it("marks what the site repeats around its articles, whatever its case and punctuation", () => {
    expect(
      rolesWith(
        [
          ["paragraph", "READ MORE…"],
          ["paragraph", PARAGRAPH],
          ["paragraph", `${PARAGRAPH} Again.`],
          ["list-item", "Read more"],
        ],
        [{ text: "Read more" }],
      ),
    ).toEqual(["boilerplate", "paragraph", "paragraph", "boilerplate"]);
  });

  it("says on how many pages it stands", () => {
    const template: Template = {
      by: "none",
      sites: [
        { site: "all", articles: 500, blocks: [{ text: "Read more", pages: 412, outside: 1 }] },
      ],
    };
    const marked = markTemplate(documentOf([["paragraph", "Read more"]]), {
      ...DEFAULTS,
      template,
    });
    expect(marked.blocks[0]?.verdict).toMatchObject({
      rule: "template",
      because: "on 412 of 500 pages",
    });
  });

  it("leaves a headline that other pages list under most read", () => {
    expect(
      rolesWith(
        [
          ["title", "Bridge opens"],
          ["paragraph", PARAGRAPH],
        ],
        [{ text: "Bridge opens" }],
      ),
    ).toEqual(["title", "paragraph"]);
  });

  it("leaves a line between paragraphs, unless it stands among its kind or on a quarter of the articles", () => {
    const within = (lines: readonly string[], block: Partial<TemplateBlock>): Role[] =>
      rolesWith(
        [
          ["paragraph", PARAGRAPH],
          ...lines.map((text) => ["paragraph", text] as const),
          ["paragraph", PARAGRAPH],
        ],
        lines.map((text) => ({ text, ...block })),
      ).slice(1, -1);
    expect(within(["Background"], {})).toEqual(["paragraph"]);
    expect(within(["Advertisement"], { pages: 30 })).toEqual(["boilerplate"]);
    expect(within(["Our letter", "Sign up", "Each day"], {})).toEqual([
      "paragraph",
      "boilerplate",
      "paragraph",
    ]);
  });

  it("leaves outside the article what often stands inside of it", () => {
    const lines = [
      ["paragraph", "Background"],
      ["paragraph", PARAGRAPH],
    ] as const;
    expect(rolesWith(lines, [{ text: "Background", outside: 0.5 }])).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  it("treats digits as content, except where the template says any number", () => {
    const lines = [
      ["paragraph", "17 comments"],
      ["paragraph", PARAGRAPH],
    ] as const;
    expect(rolesWith(lines, [{ text: "3 comments" }])[0]).toBe("paragraph");
    expect(rolesWith(lines, [{ text: "3 comments", anyNumber: true }])[0]).toBe("boilerplate");
  });

  it("changes nothing in a settled document or without a template", () => {
    const lines = [["paragraph", "Read more"]] as const;
    const template: Template = {
      by: "none",
      sites: [{ site: "all", articles: 9, blocks: [{ text: "Read more", pages: 9, outside: 1 }] }],
    };
    const settled = documentOf(lines, true);
    expect(markTemplate(settled, { ...DEFAULTS, template })).toBe(settled);
    const open = documentOf(lines);
    expect(markTemplate(open, DEFAULTS)).toBe(open);
  });
});
