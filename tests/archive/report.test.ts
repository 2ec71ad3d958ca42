import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { folderWith, newsclean, page } from "./run-cli.ts";

describe("what a ledger tells", () => {
  const story = `${page("the bridge")}${page("the towers of the bridge")}`;
  const folder = folderWith({
    "in/a.txt": story,
    "in/b <i>.txt": story,
    "in/c.txt":
      "The museum opens\n\n2 May 2024\n\nA museum of glass has opened in the old mill, with three floors of bottles, lamps and windows that local workers made over two hundred years of the trade.\n",
    "in/cut.txt.gz": gzipSync(page("the road")).subarray(0, 40),
  });
  newsclean(folder, ["batch", "in", "-o", "out", "--report", "report.html", "--failures", "again"]);

  it("prints the status", () => {
    const { out, code } = newsclean(folder, ["batch", "--status", "out"]);
    expect(code).toBe(0);
    for (const line of [
      /^pages +4$/m,
      /^ {2}written +3$/m,
      /^ {2}failed +1$/m,
      /^copies in them +1$/m,
      /^ {2}2024 +3$/m,
    ]) {
      expect(out).toMatch(line);
    }
  });

  it("writes a report that is one page, escapes names and links to sources", () => {
    const html = readFileSync(join(folder, "report.html"), "utf8");
    expect(html).toContain('<a href="in/b%20%3Ci%3E.txt">in/b &lt;i&gt;.txt</a>');
    expect(html).toContain("Copies of one article, the fullest first (1)");
    expect(html).toContain("<title>2024: 3</title>");
    expect(html).toMatch(/cut\.txt\.gz<\/a><\/td><td>cannot be unpacked/);
    expect(html).not.toMatch(/<script|https?:/);
  });

  it("writes the failures as a list that batch takes again", () => {
    const list = readFileSync(join(folder, "again"), "utf8");
    expect(list).toMatch(/^# in\/cut\.txt\.gz: .*\nin\/cut\.txt\.gz\n$/);
    writeFileSync(join(folder, "in/cut.txt.gz"), gzipSync(page("the road")));
    const ran = newsclean(folder, ["batch", "@again", "-o", "out"]);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/1 pages .* 1 written/);
  });

  it("says when there is no ledger", () => {
    const { code, err } = newsclean(folder, ["batch", "--status", "in"]);
    expect([code, err]).toEqual([2, expect.stringMatching(/no run has been here/)]);
  });
});
