/** The command line: which commands there are, and what an error becomes. */
import { Command } from "commander";

const program = new Command("newsclean").description(
  "Turns the text of a news page into one clean article.",
);

program
  .command("import")
  .argument("<page>", "a file, or - for standard input")
  .action(async (page: string) => {
    const { importPage } = await import("./import.ts");
    await importPage(page);
  });

void program.parseAsync();
