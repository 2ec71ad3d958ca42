/** `newsclean check` as CI calls it: the built program, files, exit codes. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/newsclean.js", import.meta.url));
const GOOD = "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nThe bridge is open.\n";
const BAD = "---\ntitle: Bridge reopens\ndate: 13.11.2024\n---\n\nThe bridge is open. \n";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsclean-check-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string | Uint8Array): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

function check(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "check", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** `path:line rule` of each finding. */
function findings(...words: readonly string[]): readonly string[] {
  const { stdout } = check(...words, "--reporter", "json");
  const value = JSON.parse(stdout) as {
    findings: { path: string; line: number; rule: string }[];
  };
  return value.findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

describe("exit codes", () => {
  test("0 when nothing is found", () => {
    write("content/a.md", GOOD);
    expect(check("content")).toMatchObject({ status: 0, stdout: "Nothing found in 1 file\n" });
  });

  test("1 when something is found", () => {
    write("content/a.md", BAD);
    const { status, stdout } = check("content");
    expect(status).toBe(1);
    expect(stdout).toContain("1 error, 1 warning in 1 of 1 file");
  });

  test.each([
    [["nowhere"], "Cannot check `nowhere`: no such file or folder"],
    [[], "Cannot check without `paths`"],
    [["content", "--reporter", "xml"], "xml"],
    [["content", "--rule", "trailing-spaces:off"], "did you mean `trailing-space`?"],
    [["content", "--rule", "trailing-space:fatal"], "expected off, info, warning, error"],
    [["content", "--now", "today"], "in --now, expected a day"],
    [["content", "--max-warnings", "some"], "in --max-warnings, expected a whole number"],
    [["content", "--config", "none.json"], "no such file"],
    [["content", "--baseline", "none.json"], "--update-baseline"],
    [["--explain", "trailing"], "Unexpected rule"],
  ])("2 for a wrong call: %j", (words, message) => {
    write("content/a.md", GOOD);
    const { status, stderr, stdout } = check(...words);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("a file that can't be read is a finding, and the rest goes on", () => {
    write("content/a.md", BAD);
    write("content/b.md", Uint8Array.of(0x61, 0x0a, 0xe9, 0x20));
    write("content/d.md", GOOD);
    symlinkSync("nowhere.md", join(folder, "content/c.md"));
    expect(findings("content")).toEqual([
      "content/a.md:3 date-not-iso",
      "content/a.md:6 trailing-space",
      "content/b.md:2 unreadable-file",
      "content/c.md:1 unreadable-file",
    ]);
  });

  test("warnings pass up to --max-warnings, infos always", () => {
    write("a.md", GOOD.replace("open.", "open. "));
    expect(check("a.md").status).toBe(1);
    expect(check("a.md", "--max-warnings", "1").status).toBe(0);
    expect(check("a.md", "--rule", "trailing-space:info").status).toBe(0);
    expect(check("a.md", "--rule", "trailing-space:off").stdout).toContain("Nothing found");
  });

  test("--quiet shows errors only and says so", () => {
    write("a.md", BAD);
    const { stdout, status } = check("a.md", "--quiet");
    expect(status).toBe(1);
    expect(stdout).not.toContain("trailing-space");
    expect(stdout).toContain("1 of lesser severity not shown");
    write("a.md", GOOD.replace("open.", "open. "));
    expect(check("a.md", "--quiet").stdout).toContain("No errors in 1 file (1 of lesser");
  });
});

describe("configuration", () => {
  test("is found upwards, with overrides by glob and presets", () => {
    write(
      "newsclean.config.json",
      JSON.stringify({
        preset: "astro",
        ignore: ["content/drafts/**"],
        overrides: [{ files: ["content/old/**"], rules: { "trailing-space": "off" } }],
      }),
    );
    const astro = BAD.replace("date:", "pubDate:");
    for (const place of ["drafts", "new", "old"]) write(`content/${place}/a.md`, astro);
    expect(findings("content")).toEqual([
      "content/new/a.md:3 date-not-iso",
      "content/new/a.md:6 trailing-space",
      "content/old/a.md:3 date-not-iso",
    ]);
  });

  test.each([
    ["newsclean.config.yaml", "rules:\n  trailing-space: off\n"],
    ["newsclean.config.mjs", 'export default { rules: { "trailing-space": "off" } };\n'],
    ["newsclean.config.cjs", 'module.exports = { rules: { "trailing-space": "off" } };\n'],
    ["package.json", '{ "newsclean": { "rules": { "trailing-space": "off" } } }\n'],
  ])("may be %s", (name, text) => {
    write(name, text);
    write("a.md", BAD);
    expect(findings("a.md")).toEqual(["a.md:3 date-not-iso"]);
  });

  test.each([
    ['{ "ruels": {} }', "Unexpected key `ruels` in newsclean.config.json, did you mean `rules`?"],
    ['{ "rules": { "mojibak": "off" } }', "did you mean `mojibake`?"],
    ['{ "preset": "gatsby" }', "expected one of newsclean, hugo"],
    ['{ "overrides": [{ "files": [], "minWord": 3 }] }', "did you mean `minWords`?"],
    ['{ "rules": ', "Cannot read the configuration"],
    ['{ "schema": "none.json" }', "Cannot read the JSON Schema `none.json`"],
    ['{ "schema": { "type": "nonsense" } }', "Cannot use the JSON Schema"],
  ])("with a slip is an error that says what was meant: %s", (text, message) => {
    write("newsclean.config.json", text);
    write("a.md", GOOD);
    const { status, stderr } = check("a.md");
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test("names a JSON Schema for the front matter, relative to itself", () => {
    write("newsclean.config.json", '{ "schema": "schemas/front.json" }');
    write("schemas/front.json", '{ "required": ["desk"] }');
    write("a.md", GOOD);
    expect(findings("a.md")).toEqual(["a.md:1 front-matter-schema"]);
  });

  test("a configuration that throws is told in a line", () => {
    write("newsclean.config.mjs", "throw new Error('no luck');\n");
    write("a.md", GOOD);
    const { status, stderr } = check("a.md");
    expect(stderr).toMatch(/^error: Cannot read the configuration `.*`: no luck\n$/);
    expect(status).toBe(2);
  });

  test("what a schema asks for is said in a sentence", () => {
    const schema = {
      properties: { desk: { enum: ["port", "town"] }, pages: { type: ["number", "null"] } },
      required: ["desk", "pages", "shift"],
    };
    write("newsclean.config.json", JSON.stringify({ schema, extraKeys: ["desk", "pages"] }));
    write("a.md", GOOD.replace("date:", "desk: sea\npages: many\ndate:"));
    const { stdout } = check("a.md", "--reporter", "github");
    expect(stdout).toContain("Unexpected object without `shift`, expected it");
    expect(stdout).toContain('in `desk`, expected `"port"` or `"town"`');
    expect(stdout).toContain("in `pages`, expected number or null");
  });

  test("a rule that a comment switches on again leaves others off", () => {
    const off = "<!-- newsclean-disable raw-html leftover -->";
    const lines = [off, "<!-- newsclean-enable leftover -->", "Cars <b>cross</b>.", "Read more"];
    write("a.md", `${GOOD}\n${lines.join("\n\n")}\n`);
    expect(findings("a.md")).toEqual(["a.md:14 leftover"]);
  });

  test("comments switch rules off for a line, a stretch, a file", () => {
    const lines = [
      "<!-- newsclean-disable-next-line raw-html -->",
      "Cars <b>cross</b>.",
      "",
      "Cars <b>cross</b> again, and <i>ships</i>.",
      "",
      "<!-- newsclean-disable -->",
      "",
      "Trains <b>stop</b>.",
      "",
      "<!-- newsclean-enable -->",
      "",
      "Trams <b>stop</b>.",
    ];
    write("a.md", `${GOOD}\n${lines.join("\n")}\n`);
    expect(findings("a.md")).toEqual(["a.md:11 raw-html", "a.md:11 raw-html", "a.md:19 raw-html"]);
    write("a.md", `${GOOD}\n<!-- newsclean-disable-file raw-html -->\n\n${lines.at(-1) ?? ""}\n`);
    expect(findings("a.md")).toEqual([]);
    write("a.md", BAD.replace("date:", "# newsclean-disable-next-line date-not-iso\ndate:"));
    expect(findings("a.md")).toEqual(["a.md:7 trailing-space"]);
  });
});

describe("fixes", () => {
  test("--fix mends files, keeps their mode, and has nothing to do the second time", () => {
    write("a.md", BAD);
    chmodSync(join(folder, "a.md"), 0o640);
    expect(check("a.md", "--fix")).toMatchObject({ status: 0 });
    const mended = BAD.replace("13.11.2024", "2024-11-13").replace("open. ", "open.");
    expect(read("a.md")).toBe(mended);
    utimesSync(join(folder, "a.md"), 1, 1);
    expect(check("a.md", "--fix").stdout).toBe("Nothing found in 1 file\n");
    expect(read("a.md")).toBe(mended);
  });

  test("--fix-dry-run prints a diff and changes nothing", () => {
    write("a.md", BAD);
    const { stdout } = check("a.md", "--fix-dry-run");
    expect(stdout).toContain("-date: 13.11.2024\n+date: 2024-11-13\n");
    expect(read("a.md")).toBe(BAD);
  });
});

test("--baseline lets an old archive start green and still finds what is new", () => {
  write("a.md", BAD);
  expect(check("a.md", "--baseline", "known.json", "--update-baseline").status).toBe(0);
  write("a.md", BAD.replace("title", "\ntitle"));
  expect(check("a.md", "--baseline", "known.json").status).toBe(0);
  expect(check("a.md", "--baseline", "known.json").stdout).toContain("known before");
  write("a.md", `${BAD}\nCars <b>cross</b>.\n`);
  expect(findings("a.md", "--baseline", "known.json")).toEqual(["a.md:8 raw-html"]);
});

describe("--cache", () => {
  const cached = (...words: readonly string[]) =>
    findings("a.md", "--cache-location", "c", ...words);

  test("gives what a run without it gives, after every change", () => {
    write("a.md", BAD);
    const all = ["a.md:3 date-not-iso", "a.md:6 trailing-space"];
    expect(cached()).toEqual(all);
    expect(cached()).toEqual(all);
    expect(cached("--rule", "trailing-space:off")).toEqual(all.slice(0, 1));
    write("a.md", GOOD);
    expect(cached()).toEqual([]);
  });

  test("knows the files beside a file", () => {
    write("a.md", GOOD.replace("open.", "open: [map](map.pdf)."));
    expect(cached()).toEqual(["a.md:6 link-file-missing"]);
    write("map.pdf", "");
    expect(cached()).toEqual([]);
    write("a.json", '{ "title": "Another" }\n');
    expect(cached()).toEqual(["a.md:2 twin-disagrees"]);
  });

  test("is not trusted when it is damaged", () => {
    write("a.md", BAD);
    cached();
    write("c/check.json", "{");
    expect(cached()).toHaveLength(2);
  });
});

test("--list-rules and --explain tell what there is", () => {
  expect(check("--list-rules").stdout).toMatch(/^trailing-space +warning +--fix$/m);
  const { stdout, status } = check("--explain", "invisible-character");
  expect(status).toBe(0);
  expect(stdout).toContain("\\u200b");
});

test("the same article under two names is found over files", () => {
  const story = Array.from({ length: 60 }, (_, i) => `word${i * 7}`).join(" ");
  write("content/a.md", GOOD.replace("The bridge is open.", story));
  write("content/b.md", GOOD.replace("The bridge is open.", story));
  expect(findings("content")).toEqual(["content/b.md:1 duplicate-article"]);
});
