/** The plugin for remark: the same findings, as messages. */
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import remarkLintNewsclean, { type Config } from "../../src/remark-lint.ts";

const TEXT =
  "---\ntitle: Bridge reopens\ndate: 2024-02-30\n---\n\nThe bridge (open. \n\nMore <b>cars</b>.\n";

async function lint(config?: Config) {
  const file = new VFile({ value: TEXT, path: "content/a.md", cwd: "/project" });
  const processor = unified()
    .use(remarkParse)
    .use(remarkLintNewsclean, config)
    .use(remarkStringify);
  return (await processor.process(file)).messages;
}

test("findings are messages with place, rule, source and severity", async () => {
  const messages = await lint();
  expect(messages.map(({ ruleId, line, column, fatal }) => [ruleId, line, column, fatal])).toEqual([
    ["date-impossible", 3, 7, true],
    ["unbalanced-brackets", 6, 12, undefined],
    ["trailing-space", 6, 18, false],
    ["raw-html", 8, 6, false],
  ]);
  expect(messages.map(({ source }) => source)).toEqual(messages.map(() => "newsclean"));
});

test("options are those of the configuration, overrides included", async () => {
  const overrides = [{ files: ["content/**"], rules: { "raw-html": "off" } as const }];
  const messages = await lint({ rules: { "trailing-space": "off" }, overrides });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["date-impossible", "unbalanced-brackets"]);
});

test("a slip in the options is an error", () => {
  expect(() => remarkLintNewsclean({ ruels: {} } as Config)).toThrow("did you mean `rules`");
});
