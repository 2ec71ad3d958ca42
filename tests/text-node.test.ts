/** Text beside links and emphasis is printed as the library prints it, though most of it never reaches the library. */
import fc from "fast-check";
import type { PhrasingContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { defaultHandlers, type Handle, toMarkdown } from "mdast-util-to-markdown";
import { expect, test } from "vitest";
import { printText } from "../src/write/text-node.ts";

const value = fc.string({
  unit: fc.constantFrom(...Array.from('a1 .#+-=>!()[]*_:"é\n')),
  minLength: 1,
  maxLength: 8,
});
const text = value.map((words): PhrasingContent => ({ type: "text", value: words }));
const others = fc.oneof(
  text.map((child): PhrasingContent => ({ type: "strong", children: [child] })),
  fc.constant<PhrasingContent>({
    type: "link",
    url: "https://news.example/",
    children: [{ type: "text", value: "story" }],
  }),
  fc.constant<PhrasingContent>({ type: "break" }),
  fc.constant<PhrasingContent>({ type: "footnoteReference", identifier: "n", label: "n" }),
);

function print(children: readonly PhrasingContent[], handler: Handle): string {
  const paragraph = { type: "paragraph" as const, children: [...children] };
  return toMarkdown(paragraph, {
    extensions: [gfmFootnoteToMarkdown()],
    handlers: { text: handler },
  });
}

test("text between other nodes", () => {
  const line = fc.tuple(fc.option(others), text, fc.option(others), text, fc.option(others));
  fc.assert(
    fc.property(line, ([before, first, between, second, after]) => {
      const nodes =
        between === null ? [before, first, after] : [before, first, between, second, after];
      const children = nodes.filter((node) => node !== null);
      expect(print(children, printText)).toBe(print(children, defaultHandlers.text));
    }),
    { seed: 2026, numRuns: 3_000 },
  );
});
