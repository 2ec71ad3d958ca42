/** `newsclean import`: one page in, one clean article out. */
import { extname } from "node:path";
import { type Command, Option } from "commander";
import { FORMATS, type Format, loadWriter } from "../formats.ts";
import type { Article } from "../model/article.ts";
import { DEFAULTS, type FlagOptions, type Options } from "../model/options.ts";
import { refuseNothing } from "../model/refuse-nothing.ts";
import { clean } from "../pipeline.ts";
import { addCleaningOptions, pickCleaningOptions } from "./cleaning-options.ts";
import { readPage } from "./page-input.ts";
import { hasColour, print, tell } from "./streams.ts";
import { warningLines } from "./warning-lines.ts";

/** What the command line may say to `import`, by commander's names. */
interface ImportValues extends Partial<FlagOptions> {
  readonly clipboard?: true;
  readonly corrections?: string;
  readonly format?: Format;
  readonly output?: string;
  readonly force?: true;
  readonly quiet?: true;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  newsclean import page.txt                        Markdown on standard output
  newsclean import page.html -o article.md         to a file
  pbpaste | newsclean import - --format json       from a pipe
  newsclean import --clipboard --explain           what became of every line`;

/** Adds the arguments, options and action of `import`. */
export function defineImport(command: Command): void {
  command
    .argument("[page]", "a file (.txt .md .html .htm .mhtml), or - for standard input")
    .option("--clipboard", "read the page from the clipboard")
    .addOption(
      new Option(
        "--format <format>",
        "what to write (else by the name of the output file, else markdown)",
      ).choices(FORMATS),
    )
    .option("-o, --output <file>", "write to a file; never over one that newsclean did not write")
    .option("--corrections <file>", "apply what `newsclean review` exported")
    .option("--force", "write over the file whoever wrote it");
  addCleaningOptions(command);
  command
    .addHelpText("after", EXAMPLES)
    .action((page: string | undefined) => importPage(page, command.optsWithGlobals()));
}

async function importPage(page: string | undefined, values: ImportValues): Promise<void> {
  const options = await cleaningOptions(values);
  const format = values.format ?? formatOf(values.output);
  const input = await readPage(page, values.clipboard === true);
  const article = await clean(input, options);
  // JSON carries its ledger itself.
  if (article.ledger && format !== "json") await explain(article.ledger, values.color);
  refuseNothing(article, input.path);
  const write = await loadWriter(format);
  const text = write(article, { ...DEFAULTS, ...options });
  if (values.output === undefined) await print(text);
  else await save(values.output, text, values);
  if (values.quiet !== true && article.warnings.length > 0) {
    tell(warningLines(input.path, article.warnings));
  }
}

async function cleaningOptions(values: ImportValues): Promise<Partial<Options>> {
  const options = pickCleaningOptions(values);
  if (values.corrections === undefined) return options;
  const { readCorrections } = await import("../review/corrections-file.ts");
  return { ...options, corrections: readCorrections(values.corrections) };
}

const FORMAT_OF_NAME: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".txt": "text",
};

function formatOf(output: string | undefined): Format {
  return FORMAT_OF_NAME[extname(output ?? "").toLowerCase()] ?? "markdown";
}

async function save(path: string, text: string, values: ImportValues): Promise<void> {
  const { writeOutput } = await import("./output-file.ts");
  for (const warning of writeOutput(path, text, values.force === true)) {
    if (values.quiet !== true) tell(`warning: ${warning}\n`);
  }
}

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80;

async function explain(ledger: NonNullable<Article["ledger"]>, color: boolean): Promise<void> {
  const { printLedger } = await import("./ledger-table.ts");
  // A stream that is no terminal has no columns.
  const { columns = USUAL_WIDTH } = process.stderr as { readonly columns?: number };
  tell(printLedger(ledger, { width: columns, colour: color && hasColour(process.stderr) }));
}
