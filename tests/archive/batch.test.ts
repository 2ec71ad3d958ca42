import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { filesIn, folderWith, newsclean, page } from "./run-cli.ts";

describe("newsclean batch -o DIR", () => {
  it("mirrors folders, names what failed, does the rest and ends with 1", () => {
    const folder = folderWith({
      "in/a.txt": page("the bridge"),
      "in/deep/b.txt": page("the tunnel"),
      "in/cut.txt.gz": gzipSync(page("the road")).subarray(0, 40),
    });
    const ran = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/cut\.txt\.gz: cannot be unpacked/);
    expect(ran.out).toBe("");
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.md", "deep/b.md"]);
    expect(readFileSync(join(folder, "out/a.md"), "utf8")).toContain("the bridge will be finished");
  });

  it("does only what has changed the second time", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge"), "in/b.txt": page("the tunnel") });
    newsclean(folder, ["batch", "in", "-o", "out"]);
    const before = filesIn(join(folder, "out"));
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/2 unchanged/);
    writeFileSync(join(folder, "in/b.txt"), page("the harbour"));
    utimesSync(join(folder, "in/a.txt"), 1, 1);
    const third = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(third.err).toMatch(/1 written · 1 unchanged/);
    const after = filesIn(join(folder, "out"));
    expect(after["a.md"]).toBe(before["a.md"]);
    expect(after["b.md"]).toContain("harbour");
  });

  it("makes outputs anew that are gone or were made with other options", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge"), "in/b.txt": page("the tunnel") });
    newsclean(folder, ["batch", "in", "-o", "out"]);
    rmSync(join(folder, "out/a.md"));
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/1 written · 1 unchanged/);
    const other = newsclean(folder, ["batch", "in", "-o", "out", "--format", "json"]);
    expect(other.err).toMatch(/2 written/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.json", "b.json"]);
  });

  it("never writes over what somebody has edited, unless forced", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge") });
    newsclean(folder, ["batch", "in", "-o", "out"]);
    const output = join(folder, "out/a.md");
    writeFileSync(output, "edited by hand\n");
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/1 edited by hand/);
    writeFileSync(join(folder, "in/a.txt"), page("the harbour"));
    const second = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/a\.txt: a\.md: its output is not as newsclean wrote it/);
    expect(readFileSync(output, "utf8")).toBe("edited by hand\n");
    expect(newsclean(folder, ["batch", "in", "-o", "out", "--force"]).code).toBe(0);
    expect(readFileSync(output, "utf8")).toContain("harbour");
  });

  it("never writes over a file that was there before it", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge"), "out/a.md": "somebody's" });
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).code).toBe(1);
    expect(filesIn(join(folder, "out"))).toEqual({ "a.md": "somebody's" });
  });

  it("gives pages of one name names of their own, whatever their letter case", () => {
    const folder = folderWith({
      "in/Story.txt": page("the bridge"),
      "in/story.html": `<html><body><article><h1>Tunnel</h1><p>${page("the tunnel")}</p></article></body></html>`,
      "in/story.txt": page("the harbour"),
    });
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).code).toBe(0);
    const names = Object.keys(filesIn(join(folder, "out")));
    expect(names).toHaveLength(3);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names).toContain("Story.md");
  });

  it("keeps two versions of a story that differ in a figure", () => {
    const story = page("the bridge");
    const folder = folderWith({
      "in/a.txt": `${story}It will cost 41 million, the mayor said, which is more than planned.\n`,
      "in/b.txt": `${story}It will cost 42 million, the mayor said, which is more than planned.\n`,
    });
    newsclean(folder, ["batch", "in", "-o", "out", "--name", "{date}-{slug}", "--skip-duplicates"]);
    expect(Object.keys(filesIn(join(folder, "out")))).toHaveLength(2);
  });

  it("writes copies of an article once when asked to, the fullest of them", () => {
    const story = `${page("the bridge")}${page("the towers of the bridge")}`;
    const folder = folderWith({
      "in/a.txt": story,
      "in/b.txt": story,
      "in/c.txt": `${story}\nThe mayor said that a last inspection is planned for the week after the opening.\n`,
      "in/d.txt": `Museum shows its cellar\n\nThe museum on the hill opened its cellar to visitors on Sunday for the first time in forty years.\n`,
    });
    const ran = newsclean(folder, ["batch", "in", "-o", "out", "--skip-duplicates"]);
    expect(ran.err).toMatch(/2 copies left out/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["c.md", "d.md"]);
    const again = newsclean(folder, ["batch", "in", "-o", "out", "--skip-duplicates"]);
    expect(again.err).toMatch(/4 unchanged/);
  });

  it("tells of sources that are gone and removes their articles when asked to", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge"), "in/b.txt": page("the tunnel") });
    newsclean(folder, ["batch", "in", "-o", "out"]);
    rmSync(join(folder, "in/b.txt"));
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/b\.txt: is gone/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.md", "b.md"]);
    newsclean(folder, ["batch", "in", "-o", "out", "--prune"]);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.md"]);
  });

  it("writes nothing outside its folder, whatever pages are called and links lead to", () => {
    const folder = folderWith({
      "n.ndjson": `${JSON.stringify({ id: "../../escape", text: page("the bridge") })}\n`,
      "in/deep/a.txt": page("the tunnel"),
      "elsewhere/keep": "",
      "out/x": "",
    });
    symlinkSync(join(folder, "elsewhere"), join(folder, "out/deep"));
    const ran = newsclean(folder, ["batch", "n.ndjson", "in", "-o", "out"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/leads out of the output folder/);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["keep"]);
    expect(existsSync(join(folder, "escape.md"))).toBe(false);
    expect(Object.keys(filesIn(join(folder, "out")))).toContain("n/_/_/escape.md");
  });

  it("does each page of an archive file once and does not open the file again", () => {
    const lines = ["the bridge", "the tunnel", "the harbour"].map((subject, i) =>
      JSON.stringify({ id: `story-${i}`, text: page(subject) }),
    );
    const folder = folderWith({ "in/n.ndjson.gz": gzipSync(lines.join("\n")) });
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/3 written/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual([
      "n/story-0.md",
      "n/story-1.md",
      "n/story-2.md",
    ]);
    expect(newsclean(folder, ["batch", "in", "-o", "out"]).err).toMatch(/3 unchanged/);
  });

  it("goes on with the last run, with its paths and options", () => {
    const folder = folderWith({ "in/a.txt": page("the bridge") });
    newsclean(folder, ["batch", "in", "-o", "out", "--format", "json"]);
    writeFileSync(join(folder, "in/b.txt"), page("the tunnel"));
    const ran = newsclean(folder, ["batch", "--resume", "-o", "out"]);
    expect(ran.err).toMatch(/1 written · 1 unchanged/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.json", "b.json"]);
  });

  it.each([
    [["batch", "missing", "-o", "out"], /missing: no such file or folder/],
    [["batch", "in"], /Cannot `batch` without `-o DIR`/],
    [["batch", "-o", "out"], /Cannot `batch` without paths/],
    [["batch", "in", "-o", "out", "--name", "{titel}"], /Unexpected name template/],
    [["batch", "in", "-o", "in"], /is the output folder too/],
    [["batch", "--resume", "-o", "out"], /no run has been here/],
    [["batch", "in", "-o", "out", "--jobs", "0"], /Expected a number/],
  ])("ends with 2 when the call is wrong: %j", (words, message) => {
    const folder = folderWith({ "in/a.txt": page("the bridge") });
    const ran = newsclean(folder, words);
    expect(ran.err).toMatch(message);
    expect(ran.code).toBe(2);
    expect(existsSync(join(folder, "out/a.md"))).toBe(false);
  });
});

describe("newsclean batch --format ndjson", () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `in/${String(i).padStart(2, "0")}.txt`,
      page(`site ${i}`),
    ]),
  );

  it("prints a JSON line a page in the order of the inputs", () => {
    const folder = folderWith(files);
    const ran = newsclean(folder, ["batch", "in", "--format", "ndjson", "--jobs", "2"]);
    expect(ran.code).toBe(0);
    const paths = ran.out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { source: { path: string } }).source.path);
    expect(paths).toEqual(Object.keys(files));
  });

  it("takes paths from standard input and writes a whole file or none", () => {
    const folder = folderWith(files);
    const words = ["batch", "-", "--format", "ndjson", "-o", "all.ndjson"];
    expect(newsclean(folder, words, "in/03.txt\nin/01.txt\n").code).toBe(0);
    const text = readFileSync(join(folder, "all.ndjson"), "utf8");
    expect(text.split("\n")).toHaveLength(3);
    const again = newsclean(folder, words, "in/03.txt\n");
    expect(again.code).toBe(2);
    expect(readFileSync(join(folder, "all.ndjson"), "utf8")).toBe(text);
  });
});
