import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkPaths, findPages, type Search } from "../../src/archive/inputs/find-pages.ts";
import { isProblem, type Found } from "../../src/archive/page.ts";
import { folderWith } from "./run-cli.ts";

async function find(search: Partial<Search> & Pick<Search, "paths">): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of findPages({ ignore: [], output: null, ...search })) found.push(one);
  return found;
}

function places(found: readonly Found[]): string[] {
  return found.map((one) => (isProblem(one) ? `! ${one.problem}` : one.place));
}

describe("findPages", () => {
  const folder = folderWith({
    "b.txt": "b",
    "a.html": "a",
    "deep/c.md": "c",
    "deep/.hidden.txt": "no",
    "deep/picture.jpg": "no",
    "deep/draft.txt": "d",
    "v1.2.txt": "v",
  });

  it("walks a folder in the order of names and leaves out what is no page", async () => {
    const passed: string[] = [];
    const found = await find({ paths: [folder], onPassedOver: (path) => passed.push(path) });
    expect(places(found)).toEqual(["a", "b", "v1.2", "deep/c", "deep/draft"]);
    expect(passed).toEqual([join(folder, "deep/picture.jpg")]);
  });

  it("leaves out what --ignore names, at any depth or by path", async () => {
    expect(places(await find({ paths: [folder], ignore: ["draft.*", "*.html"] }))).toEqual([
      "b",
      "v1.2",
      "deep/c",
    ]);
    expect(places(await find({ paths: [folder], ignore: ["deep/**"] }))).toHaveLength(3);
  });

  it("expands globs below their fixed part", async () => {
    expect(places(await find({ paths: [`${folder}/**/*.{md,jpg}`] }))).toEqual([
      "deep/c",
      "deep/picture.jpg",
    ]);
  });

  it("does not follow links inside folders", async () => {
    const linked = folderWith({ "x.txt": "x" });
    symlinkSync(folder, join(linked, "loop"));
    symlinkSync(join(folder, "b.txt"), join(linked, "link.txt"));
    expect(places(await find({ paths: [linked] }))).toEqual(["x"]);
  });

  it("never reads the output folder", async () => {
    const output = join(folder, "deep");
    expect(places(await find({ paths: [folder], output }))).toEqual(["a", "b", "v1.2"]);
    await expect(find({ paths: [folder], output: folder })).rejects.toThrow(/output folder/);
  });

  it("reads lists of paths, and names the lines that lead nowhere", async () => {
    const list = join(folderWith({}), "list");
    writeFileSync(
      list,
      `# failed before\n${folder}/b.txt\n\n${folder}/missing.txt\n${folder}/deep\n`,
    );
    expect(places(await find({ paths: [`@${list}`] }))).toEqual([
      "b",
      "! no such file or folder",
      "c",
      "draft",
    ]);
  });

  it("takes lists as other programs write them: Windows' editors, and find -print0", async () => {
    const folder = folderWith({ "a.txt": "a", "#b\nc.txt": "b", "d.txt": "d" });
    const [a, b, d] = ["a.txt", "#b\nc.txt", "d.txt"].map((name) => join(folder, name));
    writeFileSync(join(folder, "windows.list"), `\uFEFF${a}\r\n\r\n${d}\r\n`);
    writeFileSync(join(folder, "nul.list"), `${b}\0${a}\0`);
    expect(places(await find({ paths: [`@${folder}/windows.list`] }))).toEqual(["a", "d"]);
    expect(places(await find({ paths: [`@${folder}/nul.list`] }))).toEqual(["#b\nc", "a"]);
  });

  it("names a path that the system refuses to look for", async () => {
    const folder = folderWith({ "a.txt": "a", list: "" });
    writeFileSync(join(folder, "list"), `${folder}/${"x".repeat(300)}\n${folder}/a.txt`);
    const [long, found] = places(await find({ paths: [`@${folder}/list`] }));
    expect(long).toMatch(/^! ENAMETOOLONG/);
    expect(found).toBe("a");
  });

  it("refuses arguments that are not there before anything is done", () => {
    expect(() => {
      checkPaths([folder, join(folder, "missing.txt")]);
    }).toThrow(/missing\.txt: no such file or folder/);
  });
});

describe("records of archive files", () => {
  const lines = [
    JSON.stringify({ id: "first", text: "One" }),
    "",
    "no json",
    JSON.stringify({ url: "https://a.example/news/second-story", html: "<p>Two" }),
    JSON.stringify({ id: 3 }),
  ].join("\n");

  it("reads NDJSON, plain and compressed, and names bad lines by number", async () => {
    const folder = folderWith({ "n.ndjson": lines, "z.jsonl.gz": gzipSync(lines) });
    const found = await find({ paths: [folder] });
    expect(places(found)).toEqual([
      "n/first",
      "! Unexpected line, expected a JSON object",
      "n/second-story",
      "! Unexpected object, expected a key html, markdown, text",
      "z/first",
      "! Unexpected line, expected a JSON object",
      "z/second-story",
      "! Unexpected object, expected a key html, markdown, text",
    ]);
    expect(found.map(({ source }) => source).slice(0, 2)).toEqual([
      `${resolve(folder)}/n.ndjson:1`,
      `${resolve(folder)}/n.ndjson:3`,
    ]);
  });

  it("passes over the byte order mark that an NDJSON file begins with", async () => {
    const folder = folderWith({ "n.ndjson": '\uFEFF{"id":"one","text":"one"}\n' });
    expect(places(await find({ paths: [folder] }))).toEqual(["n/one"]);
  });

  it("says where a damaged archive ends", async () => {
    const folder = folderWith({ "cut.ndjson.gz": gzipSync(lines).subarray(0, 60) });
    const found = await find({ paths: [folder] });
    expect(places(found).at(-1)).toMatch(/damaged .*the pages behind it are not read/);
  });

  const response = (url: string, type: string, body: string, status = "200 OK"): string => {
    const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };

  it("says in which record a WARC file ends that was cut short, and what is no WARC file", async () => {
    const one = response("https://a.example/one", "text/html", "<p>One");
    const picture = response("https://a.example/logo.png", "image/png", "png");
    const folder = folderWith({
      "a.warc": one + one.slice(0, -8),
      "b.warc": one + picture.slice(0, -6),
      "c.warc": one + one.slice(0, 100),
      "d.warc": "not a page\n".repeat(50),
      "e.warc": one + one,
      "f.warc": "",
    });
    expect(places(await find({ paths: [folder] }))).toEqual([
      "a/one",
      expect.stringMatching(/a\.warc: is cut short inside record 2; the pages behind/),
      "b/one",
      expect.stringMatching(/b\.warc: is cut short inside record 2; the pages behind/),
      "c/one",
      expect.stringMatching(/c\.warc: is cut short inside record 2; the pages behind/),
      expect.stringMatching(/d\.warc: Unexpected begin of record 1, expected `WARC\/`/),
      "e/one",
      "e/one",
    ]);
  });

  it("reads the HTML responses of a WARC file", async () => {
    const warc = [
      response("https://a.example/news/one.html", "text/html; charset=utf-8", "<p>One"),
      response("https://a.example/logo.png", "image/png", "png"),
      response("https://a.example/gone", "text/html", "gone", "404 Not Found"),
      response("https://a.example/", "text/html", "<p>Front"),
    ];
    // Crawlers compress each record by itself.
    const packed = Buffer.concat(warc.map((record) => gzipSync(record)));
    const folder = folderWith({ "crawl.warc.gz": packed });
    const found = await find({ paths: [folder] });
    expect(places(found)).toEqual(["crawl/one.html", "crawl/4"]);
    expect(found[0]).toMatchObject({
      from: { url: "https://a.example/news/one.html", mediaType: "text/html" },
    });
  });
});
