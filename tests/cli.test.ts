/** The command line as people and scripts call it: the built program, through real pipes and files. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import type { Article } from "../src/model/article.ts";

const BIN = fileURLToPath(new URL("../bin/newsclean.js", import.meta.url));

const STORY = [
  "Harbour bridge reopens after two years of repairs",
  "",
  "March 3, 2024",
  "",
  "The harbour bridge opened to traffic again on Sunday morning, two years after engineers found cracks in one of its towers.",
  "",
  "Hundreds of people walked across before the first bus, and the mayor thanked the crews who had worked through two winters.",
  "",
].join("\n");

/** Where bytecode is kept, one for all tests: they shall be quick, and leave the user's alone. */
const cache = mkdtempSync(join(tmpdir(), "newsclean-cache-"));
let folder: string;

afterAll(() => {
  rmSync(cache, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsclean-cli-"));
  writeFileSync(join(folder, "page.txt"), STORY);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Call {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

function call(words: readonly string[], { input = "", env = {} }: Call = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, XDG_STATE_HOME: join(folder, "state"), XDG_CACHE_HOME: cache, ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs a line of bash in the folder; `newsclean` in it is the program. */
function shell(line: string): string {
  const result = spawnSync(
    "bash",
    ["-c", `newsclean() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, XDG_CACHE_HOME: cache },
    },
  );
  return result.stdout + result.stderr;
}

describe("import", () => {
  test("prints Markdown of a file on standard output and nothing else", () => {
    const { status, stdout, stderr } = call(["import", "page.txt"]);
    expect(stdout).toContain("The harbour bridge opened to traffic again on Sunday morning");
    expect(stdout.startsWith("---\ntitle: Harbour bridge reopens")).toBe(true);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("reads standard input, whose path is unknown", () => {
    const { stdout, status } = call(["import", "-", "--format", "json"], { input: STORY });
    const article = JSON.parse(stdout) as Article;
    expect(article.source.path).toBeNull();
    expect(article.bodyText).toContain("two winters");
    expect(status).toBe(0);
  });

  test("gives the same article from a file and from standard input", () => {
    expect(call(["import", "-"], { input: STORY }).stdout).toBe(
      call(["import", "page.txt"]).stdout,
    );
  });

  test.each([
    ["markdown", /^---\n/],
    ["json", /^\{\n/],
    ["html", /<p>The harbour/],
    ["text", /^Harbour bridge/],
  ])("prints %s", (format, form) => {
    expect(call(["import", "page.txt", "--format", format]).stdout).toMatch(form);
  });

  test("says on --explain what became of every line, within 80 columns and without colours", () => {
    const { stdout, stderr } = call(["import", "page.txt", "--explain"]);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/line {2}fate +because +text/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(stderr).not.toContain("\u001b");
    expect(stdout).toBe(call(["import", "page.txt"]).stdout);
  });

  test("carries the ledger in JSON on --explain only", () => {
    const article = (words: readonly string[]): Article =>
      JSON.parse(call(["import", "page.txt", "--format", "json", ...words]).stdout) as Article;
    expect(article(["--explain"]).ledger?.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
    expect(article([])).not.toHaveProperty("ledger");
  });

  test("writes all of a big article through a pipe", () => {
    const paragraph = (i: number): string =>
      `Paragraph ${i} tells at some length what the council of town number ${i} decided on that evening in May.`;
    const page = Array.from({ length: 5_000 }, (_, i) => paragraph(i)).join("\n\n");
    // With front matter it is an article already: all of it is kept.
    writeFileSync(join(folder, "big.md"), `---\ntitle: Many towns\n---\n\n${page}\n`);
    const counted = shell("newsclean import big.md --format text --quiet | cat | wc -c");
    shell("newsclean import big.md --format text --quiet > big.out");
    expect(Number(counted)).toBe(readFileSync(join(folder, "big.out")).length);
    expect(Number(counted)).toBeGreaterThan(400_000);
  });

  test("waits for a slow reader of a long ledger", () => {
    const page = Array.from({ length: 2_000 }, (_, i) => `Line ${i}.`).join("\n\n");
    writeFileSync(join(folder, "long.txt"), `${STORY}\n${page}`);
    const explain = "newsclean import long.txt --explain";
    const counted = shell(`${explain} 2>&1 >/dev/null | { sleep 0.3; wc -c; }`);
    shell(`${explain} 2> ledger.out`);
    expect(Number(counted)).toBe(readFileSync(join(folder, "ledger.out")).length);
    expect(Number(counted)).toBeGreaterThan(100_000);
  });

  test("takes a reader that leaves early as a normal end", () => {
    const page = Array.from(
      { length: 5_000 },
      (_, i) => `Line ${i} is long enough to be a paragraph of the article that is cleaned here.`,
    ).join("\n\n");
    writeFileSync(join(folder, "big.txt"), page);
    const printed = shell('newsclean import big.txt -q | head -n 1; echo "${PIPESTATUS[0]}"');
    expect(printed).toBe("---\n0\n");
  });
});

describe("import --output", () => {
  const write = (...words: readonly string[]) =>
    call(["import", "page.txt", "-o", "a.md", ...words]);
  const written = (): string => readFileSync(join(folder, "a.md"), "utf8");

  test("writes the file whole, prints nothing and leaves nothing beside it", () => {
    const expected = call(["import", "page.txt"]).stdout;
    expect(write()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(written()).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual(["a.md", "page.txt", "state"]);
  });

  test("writes again over its own file", () => {
    write();
    writeFileSync(join(folder, "page.txt"), STORY.replace("two winters", "three winters"));
    expect(write().status).toBe(0);
    expect(written()).toContain("three winters");
  });

  test("refuses a file that somebody edited, until --force", () => {
    write();
    writeFileSync(join(folder, "a.md"), "My own notes\n");
    const refused = write();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("`a.md`");
    expect(refused.stderr).toContain("--force");
    expect(written()).toBe("My own notes\n");
    expect(write("--force").status).toBe(0);
    expect(written()).toContain("Harbour bridge");
  });

  test("refuses to write over the page itself", () => {
    const { status } = call(["import", "page.txt", "-o", "page.txt", "--format", "json"]);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "page.txt"), "utf8")).toBe(STORY);
  });

  test("warns, and writes, where it cannot remember what it wrote", () => {
    writeFileSync(join(folder, "no-folder"), "");
    const env = { XDG_STATE_HOME: join(folder, "no-folder") };
    const { status, stderr } = call(["import", "page.txt", "-o", "a.md"], { env });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning: cannot remember/);
    expect(written()).toContain("Harbour bridge");
  });

  test("takes the format from the file's name", () => {
    call(["import", "page.txt", "-o", "a.json"]);
    expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toHaveProperty("bodyText");
  });

  test.each([
    ["a folder", ".", "it is a folder"],
    ["a folder that is not there", "none/a.md", "its folder does not exist"],
  ])("says what is wrong with %s", (_, path, reason) => {
    const { status, stderr } = call(["import", "page.txt", "-o", path]);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
  });
});

test("a page that cannot be cleaned exits with 1 and says why", () => {
  const { status, stdout, stderr } = call(["import", "-"], { input: "" });
  expect(stderr).toMatch(/^error: Cannot read `standard input`: it is empty/);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});

test("a page that holds no article exits with 1, writes nothing and says why", () => {
  const menu = "Home\n\nSport\n\nPlease switch on JavaScript.\n";
  const { status, stdout, stderr } = call(["import", "-"], { input: menu });
  expect(stderr).toMatch(/^error: Cannot find an article in `standard input`: it has neither/);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});

describe("a wrong call exits with 2 and says what to do", () => {
  test.each([
    ["no page", ["import"], "name a file, - for standard input, or --clipboard"],
    ["no such file", ["import", "none.txt"], "Cannot read `none.txt`: there is no such file"],
    ["a folder", ["import", "."], "newsclean batch"],
    ["a mistyped option", ["import", "page.txt", "--formt", "json"], "Did you mean --format?"],
    ["a mistyped command", ["imprt", "page.txt"], "Did you mean import?"],
    ["no command", ["page.txt"], "newsclean import page.txt"],
    ["a wrong choice", ["import", "page.txt", "--format", "pdf"], "markdown, json, html, text"],
    ["a wrong kind", ["import", "page.txt", "--from", "docx"], "text, html, markdown, mhtml"],
    ["a wrong moment", ["import", "page.txt", "--now", "noon"], "2024-11-13T09:00Z"],
    ["a wrong address", ["import", "page.txt", "--url", "example"], "https://example.org"],
    ["a page and the clipboard", ["import", "page.txt", "--clipboard"], "give one page"],
  ])("%s", (_, words, advice) => {
    const { status, stdout, stderr } = call(words);
    expect(stderr).toContain(advice);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});

describe("help", () => {
  const commands = COMMANDS.flatMap(({ name }) => [[[name, "--help"]], [["help", name]]]);
  test.each([[["--help"]], [["help"]], ...commands])(
    "%j prints examples on standard output",
    (words) => {
      const { status, stdout, stderr } = call(words);
      expect(stdout).toMatch(/Examples:\n {2}newsclean /);
      expect(stderr).toBe("");
      expect(status).toBe(0);
    },
  );

  test("survives a pipe that is closed before anything is printed", () => {
    const printed = shell(
      'newsclean help import 2>&1 > >(exec true) | cat; echo "${PIPESTATUS[0]}"',
    );
    expect(printed).toBe("0\n");
  });

  test("--version prints the package's version", () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    ) as { readonly version: string };
    expect(call(["--version"]).stdout).toBe(`${version}\n`);
  });
});
