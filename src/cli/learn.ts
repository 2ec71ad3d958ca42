/** `newsclean learn`: what the sites of an archive repeat on their pages, as a file. */
import type { Command } from "commander";
import type { GroupBy } from "../model/template.ts";
import { addSourceOptions, addTemplateOptions, type SourceValues } from "./batch-options.ts";
import { addCleaningOptions } from "./cleaning-options.ts";
import { EXIT } from "./exit-codes.ts";
import { stopOnInterrupt } from "./interrupt.ts";

interface LearnValues extends SourceValues {
  readonly output: string;
  readonly groupBy?: GroupBy;
}

const EXAMPLES = `
Each site needs some pages, at least three; an article that is printed five times counts once.
The file says of each block how often it recurs; take out lines that you want to keep in articles.

Examples:
  newsclean learn pages -o site.template.json
  newsclean batch pages -o articles --template site.template.json`;

/** Adds the arguments, options and action of `learn`. */
export function defineLearn(command: Command): void {
  command
    .argument("<paths...>", "files, folders, quoted globs or @list")
    .requiredOption("-o, --output <file>", "the template");
  addTemplateOptions(command);
  addSourceOptions(command);
  addCleaningOptions(command);
  command
    .addHelpText("after", EXAMPLES)
    .action((paths: readonly string[]) => learn(paths, command.optsWithGlobals()));
}

async function learn(paths: readonly string[], values: LearnValues): Promise<void> {
  const { learnFrom } = await import("./learn-from.ts");
  const { printTemplate } = await import("../archive/templates/template-file.ts");
  const { writeNamed } = await import("../files/write-named.ts");
  const { template, tally, complete } = await learnFrom(paths, {
    ...values,
    avoid: null,
    signal: stopOnInterrupt(),
  });
  if (!complete) {
    process.exitCode = EXIT.interrupted;
    return;
  }
  writeNamed(values.output, printTemplate(template));
  process.exitCode = tally.failed > 0 ? EXIT.page : EXIT.done;
}
