/** The command line: builds the program, runs the command, and turns an error into an exit code. */
import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { NewscleanError } from "../model/errors.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, EXIT_MEANINGS, EXIT_OF_ERROR } from "./exit-codes.ts";
import { tell, tellOut } from "./streams.ts";
import { readVersion } from "./version.ts";

/** Runs the command line; `words` are the arguments after the program's name. Sets `process.exitCode`. */
export async function main(words: readonly string[]): Promise<void> {
  try {
    const program = await buildProgram(words);
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeAfter(error, words);
  }
}

/** The program with the commands that `words` names defined, and the others as names only. */
async function buildProgram(words: readonly string[]): Promise<Command> {
  const program = new Command("newsclean")
    .description("Turns the text of a news page, as people have it, into one clean article.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .option("-q, --quiet", "print no warnings")
    .option("--no-color", "print no colours (NO_COLOR=1 does the same)")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: tellOut, writeErr: tell })
    .exitOverride()
    .addHelpText("after", helpEnd);
  // A call of one command has no use for the others; their names are for the help.
  const called = words.includes("help")
    ? undefined
    : COMMANDS.find(({ name }) => name === words[0]);
  for (const { name, summary, load } of called ? [called] : COMMANDS) {
    const command = program.command(name).description(summary).helpOption("-h, --help");
    if (words.includes(name)) (await load())(command);
  }
  return program;
}

function helpEnd(): string {
  const codes = Object.entries(EXIT_MEANINGS).map(
    ([code, meaning]) => `${code.padStart(5)}  ${meaning}`,
  );
  return `
Examples:
  newsclean import page.txt > article.md
  pbpaste | newsclean import - --format json
  newsclean help import

Exit codes:
${codes.join("\n")}`;
}

/** Tells the user what a known error is, and gives its exit code; rethrows a bug. */
function exitCodeAfter(error: unknown, words: readonly string[]): number {
  if (error instanceof NewscleanError) {
    tell(`error: ${error.message}\n`);
    return EXIT_OF_ERROR[error.kind];
  }
  // Commander has printed its message by now; help and version "fail" with its exit code 0.
  if (error instanceof CommanderError) {
    if (error.code === "commander.unknownCommand") hintAtImport(words);
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  throw error;
}

/** `newsclean page.txt` is what a newcomer types first. */
function hintAtImport(words: readonly string[]): void {
  const file = words.find((word) => existsSync(word));
  if (file !== undefined) {
    tell(`To clean one page: newsclean import ${file}\n`);
  }
}
