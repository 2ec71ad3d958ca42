/** Reading MHTML: the page among the parts, in its own encoding. */
import { describe, expect, it } from "vitest";
import type { Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readMhtml } from "../src/read/mhtml.ts";

async function read(message: string | Uint8Array): Promise<Document> {
  const bytes = typeof message === "string" ? Buffer.from(message, "latin1") : message;
  const source = await decode({ bytes, path: "page.mhtml" }, DEFAULTS);
  expect(source.mediaType).toBe("multipart/related");
  return readMhtml(source, DEFAULTS);
}

function archive(...parts: readonly string[]): string {
  return [
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://example.org/news/bridge",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    '\tboundary="--cut--here----"',
    "",
    "",
    ...parts.flatMap((part) => ["----cut--here----", part]),
    "----cut--here------",
    "",
  ].join("\r\n");
}

const picture =
  "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";

describe("a saved page", () => {
  it("is read from quoted-printable, with the address it was saved from", async () => {
    const html =
      '<meta charset=3D"utf-8"><p>The br=\r\nidge is clos=C3=A9d. <a href=3D"/map">Map</a></p>';
    const page = `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n`;
    const { blocks, source } = await read(archive(picture, page));
    expect(blocks.map((block) => block.text)).toEqual(["The bridge is closéd. Map"]);
    expect(blocks[0]?.content?.at(-1)).toMatchObject({ url: "https://example.org/map" });
    expect(source.encoding).toBe("utf-8");
  });

  it("is read from base64, in the charset of its part", async () => {
    const body = Buffer.from(
      "<p>\u041c\u043e\u0441\u0442</p>".replace(/[\u0400-\u04ff]/g, (c) =>
        String.fromCharCode(c.charCodeAt(0) - 0x350),
      ),
      "latin1",
    ).toString("base64");
    const page = `Content-Type: text/html; charset="windows-1251"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    const { blocks, source } = await read(archive(page, picture));
    expect(blocks[0]?.text).toBe("Мост");
    expect(source.encoding).toBe("windows-1251");
  });

  it("is read when the file was cut short", async () => {
    const page = "Content-Type: text/html\r\n\r\n<p>one</p><p>two";
    const whole = archive(page);
    expect((await read(whole.slice(0, whole.indexOf("two") + 3))).blocks).toHaveLength(2);
  });

  it("is found in a message within the message", async () => {
    const inner =
      "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--x--";
    expect((await read(archive(inner))).blocks.map((block) => block.text)).toEqual(["rich"]);
  });

  it("is refused with a reason when there is none", async () => {
    await expect(read(archive(picture))).rejects.toThrow(/without a page/);
  });
});
