/** Loads the parsers a run needs: YAML and Markdown for most, TOML and JSON where there are such files. */
import type { Split } from "./front-matter.ts";
import type { JsonText } from "./json-metadata.ts";
import type { Metadata } from "./metadata.ts";
import type { Part } from "./parts.ts";

/** Parsers, ready to be called without waiting. */
export interface Parsers {
  readonly frontMatter: (file: string, split: Split) => Metadata;
  readonly json: (text: string, start: number) => JsonText;
  readonly parts: (body: string) => Part[];
}

/** The parsers for files of these texts. */
export async function loadParsers(): Promise<Parsers> {
  const [yaml, toml, json, parts] = await Promise.all([
    import("./yaml-front-matter.ts"),
    import("./toml-front-matter.ts"),
    import("./json-metadata.ts"),
    import("./parts.ts"),
  ]);
  return {
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
