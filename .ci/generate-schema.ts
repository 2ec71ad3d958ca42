/** Generates the JSON Schemas of the article and of its front matter from the article's type. */
import { readFileSync, writeFileSync } from "node:fs";
import { createGenerator, type Schema } from "ts-json-schema-generator";
import { FRONT_MATTER } from "../src/model/front-matter.ts";

const ARTICLE_FILE = "src/model/article.schema.json";
const FRONT_MATTER_FILE = "src/model/front-matter.schema.json";

/** An object's schema with nothing left to choose. */
type ObjectSchema = Schema & { readonly properties: Readonly<Record<string, Schema>> };

/** The text of each schema file, by the file's path. */
function generateSchemas(): Readonly<Record<string, string>> {
  const article = createGenerator({
    path: "src/model/article.ts",
    tsconfig: "tsconfig.json",
    type: "Article",
    topRef: false,
    additionalProperties: false,
  }).createSchema("Article") as ObjectSchema;
  return {
    [ARTICLE_FILE]: print({ ...article, title: "An article cleaned by newsclean" }),
    [FRONT_MATTER_FILE]: print(frontMatterOf(article)),
  };
}

/** A front matter has the article's names; what is unknown is absent, and a user's own keys may stand beside. */
function frontMatterOf({ properties, definitions = {}, $schema }: ObjectSchema): Schema {
  const kept = FRONT_MATTER.newsclean.map(({ key, field }) => [key, known(properties[field])]);
  const used = ["Author", "Image"].map((name) => [name, sparse(definitions[name])]);
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: "The front matter of an article cleaned by newsclean",
    description: "A key that is unknown is absent; keys of your own may stand beside these.",
    type: "object",
    // The title is always there, if only to tell an article from other Markdown.
    properties: {
      ...(Object.fromEntries(kept) as Record<string, Schema>),
      title: properties["title"] as Schema,
    },
    required: ["title"],
    definitions: Object.fromEntries(used) as Record<string, Schema>,
  };
}

/** `schema` without `null`. */
function known(schema: Schema | boolean | undefined): Schema {
  if (typeof schema !== "object") throw new Error("Cannot `generate` without the key's schema");
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const [only, ...more] = type.filter((name) => name !== "null");
  if (only === undefined || more.length > 0) throw new Error("Unexpected union, expected one type");
  return { ...schema, type: only };
}

/** An object's schema whose unknown keys are absent instead of `null`. */
function sparse(schema: Schema | boolean | undefined): Schema {
  const { properties = {}, required = [], ...rest } = known(schema);
  const nullable = (key: string): boolean => Array.isArray((properties[key] as Schema).type);
  return {
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property]) => [key, known(property)]),
    ),
    required: required.filter((key) => !nullable(key)),
  };
}

function print(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the files; with `--check` says whether they are current instead. */
function run(check: boolean): void {
  for (const [file, text] of Object.entries(generateSchemas())) {
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      throw new Error(`Unexpected text in ${file}, expected what \`npm run schema\` writes`);
    }
  }
}

run(process.argv.includes("--check"));
