/** The JSON Schemas: generated from the types, and true of every fixture. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import articleSchema from "../src/model/article.schema.json";
import frontMatterSchema from "../src/model/front-matter.schema.json";
import { DEFAULTS } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";
import { writeJson } from "../src/write/json.ts";
import { writeMarkdown } from "../src/write/markdown.ts";
import { loadCases } from "./fixture-cases.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const fitsArticle = ajv.compile(articleSchema);
const fitsFrontMatter = ajv.compile(frontMatterSchema);

test("the schemas are what the types say", () => {
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  execFileSync(process.execPath, [tsx, ".ci/generate-schema.ts", "--check"], { cwd: ROOT });
});

test("an article with a key too many or too few does not fit", async () => {
  const article = await clean("Title\n\nText of the page, long enough to be taken for its body.");
  const { title, ...rest } = article;
  expect(fitsArticle(article)).toBe(true);
  expect(fitsArticle({ ...article, headline: title })).toBe(false);
  expect(fitsArticle(rest)).toBe(false);
});

describe.each(loadCases().map((fixture) => [fixture.name, fixture] as const))(
  "%s",
  (_, fixture) => {
    const options = { ...DEFAULTS, ...fixture.options, explain: true };
    const article = clean({ bytes: fixture.bytes, path: fixture.input }, options);

    test("JSON fits", async () => {
      const json: unknown = JSON.parse(writeJson(await article));
      expect(fitsArticle(json) ? [] : fitsArticle.errors).toEqual([]);
    });

    test("front matter fits and has the article's names only", async () => {
      const [, yaml = ""] = writeMarkdown(await article, options).split(/^---$/m);
      const frontMatter = parse(yaml) as object;
      expect(fitsFrontMatter(frontMatter) ? [] : fitsFrontMatter.errors).toEqual([]);
      expect(Object.keys(frontMatterSchema.properties)).toEqual(
        expect.arrayContaining(Object.keys(frontMatter)),
      );
    });
  },
);
