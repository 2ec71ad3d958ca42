/** `newsclean schema`: prints the JSON Schema of the article, or of a front matter. */
import { Argument, type Command } from "commander";
import { print } from "./streams.ts";

/** The schemas by name; each loads only when asked for. */
const SCHEMAS = {
  article: () => import("../model/article.schema.json"),
  "front-matter": () => import("../model/front-matter.schema.json"),
};

const EXAMPLES = `
Examples:
  newsclean schema > article.schema.json
  newsclean schema front-matter > front-matter.schema.json`;

/** Adds the arguments and action of `schema`. */
export function defineSchema(command: Command): void {
  command
    .addArgument(
      new Argument("[of]", "what to describe")
        .choices(Object.keys(SCHEMAS))
        .default("article" satisfies keyof typeof SCHEMAS),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (of: keyof typeof SCHEMAS) => {
      const { default: schema } = await SCHEMAS[of]();
      await print(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
