/** Loads the parsers a run needs: YAML and Markdown for most, TOML and JSON where there are such files. */
import type { Split } from "./front-matter.ts";
import type { JsonText } from "./json-metadata.ts";
import type { Metadata } from "./metadata.ts";
import type { Part } from "./parts.ts";
import type { SchemaCheck } from "./schema-check.ts";

/** Parsers, ready to be called without waiting. */
export interface Parsers {
  readonly frontMatter: (file: string, split: Split) => Metadata;
  readonly json: (text: string, start: number) => JsonText;
  readonly parts: (body: string) => Part[];
  /** The contract's schema; `null` where no file needs it. */
  readonly articleSchema: object | null;
  readonly schema: SchemaCheck;
}

/** Whether any file is JSON or has a schema: ajv takes as long to load as all the rest. */
export interface ParserNeeds {
  readonly schemas: boolean;
}

async function loadSchemas(): Promise<Pick<Parsers, "articleSchema" | "schema">> {
  const [article, { makeSchemaCheck }] = await Promise.all([
    import("../model/article.schema.json"),
    import("./schema-check.ts"),
  ]);
  return { articleSchema: article.default, schema: makeSchemaCheck() };
}

/** Loads the parsers. */
export async function loadParsers(needs: ParserNeeds): Promise<Parsers> {
  const [schemas, yaml, toml, json, parts] = await Promise.all([
    needs.schemas ? loadSchemas() : { articleSchema: null, schema: () => [] },
    import("./yaml-front-matter.ts"),
    import("./toml-front-matter.ts"),
    import("./json-metadata.ts"),
    import("./parts.ts"),
  ]);
  return {
    ...schemas,
    frontMatter: (file, { format, at, inner, closed }) => {
      const text = file.slice(inner.start, inner.end);
      const read = format === "yaml" ? yaml.readYamlFrontMatter : toml.readTomlFrontMatter;
      const metadata = read(text, inner.start, at);
      if (closed) return metadata;
      const fence = format === "yaml" ? "---" : "+++";
      const open = { start: at.start, end: at.start + fence.length };
      const message = `no line \`${fence}\` after it`;
      return { ...metadata, problems: [{ kind: "unclosed", message, at: open }] };
    },
    json: json.readJsonText,
    parts: parts.readParts,
  };
}
