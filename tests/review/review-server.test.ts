/** The review's server: what it shows, what it takes, whom it refuses. */
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { serveReview, type Served } from "../../src/review/review-server.ts";
import { Review } from "../../src/review/review.ts";

const PAGE = [
  "Menu <b>&amp;",
  "",
  "The ferry takes a day off",
  "",
  "May 6, 2023",
  "",
  "For the first time since the war the ferry stayed at its pier on a working day, because the captain and his only deputy were both getting married.",
  "",
  "They married two sisters from the far bank, who had crossed on the last boat of Thursday with four cakes and an accordion between them.",
  "",
].join("\n");

let review: Review;
let served: Served;
const changed = vi.fn();

beforeEach(async () => {
  changed.mockClear();
  review = await Review.open(PAGE, {}, []);
  served = await serveReview(review, 0, changed);
});

afterEach(() => served.close());

const read = async (path: string) => (await fetch(new URL(path, served.address))).text();

function post(form: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(new URL("/corrections", served.address), {
    method: "POST",
    body: form,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    redirect: "manual",
  });
}

describe("what it shows", () => {
  test("every block once, with line, role and reason; text of the page is no markup", async () => {
    const page = await read("/");
    for (const { index, line } of review.blocks) {
      expect(page.split(`value="${String(index)}"`)).toHaveLength(2);
      expect(page).toContain(`<span class="line">${String(line)}</span>`);
    }
    expect(page).toContain("Menu &lt;b&gt;&amp;amp;");
    expect(page).toContain('<span class="role">title</span>');
  });

  test("the article, as HTML, Markdown and JSON", async () => {
    expect(await read("/article")).toContain("<h1>The ferry takes a day off</h1>");
    expect(await read("/article.md")).toMatch(/^---\ntitle: The ferry takes a day off\n/);
    expect(JSON.parse(await read("/article.json"))).toMatchObject({ date: "2023-05-06" });
  });

  test("nothing runs and nothing is fetched from elsewhere", async () => {
    const { headers } = await fetch(served.address);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await read("/")).not.toContain("<script");
  });
});

describe("what it takes", () => {
  test("roles for ticked blocks, and shows the article they make", async () => {
    const answer = await post("block=0&role=heading&kept=on");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/?kept#b0");
    expect(await read("/article.md")).toContain("## Menu");
    expect(await read("/")).toContain("1 correction\n");
    expect(changed).toHaveBeenCalledOnce();
  });

  test("corrections exported and taken up again make the same article", async () => {
    await post("block=1&role=boilerplate");
    await post("block=0&role=title");
    const { corrections } = JSON.parse(await read("/corrections.json")) as {
      readonly corrections: Review["said"];
    };
    const again = await Review.open(PAGE, {}, corrections);
    expect(again.said).toEqual(review.said);
    expect(again.article).toEqual(review.article);
  });

  test("a correction taken back leaves the page as it was found", async () => {
    await post("block=0&block=1&role=quote");
    await post("block=0&block=1&role=as-found");
    expect(review.said).toEqual([]);
    expect(review.article).toEqual((await Review.open(PAGE, {}, [])).article);
  });

  test("a block outside the page changes nothing", async () => {
    expect((await post("block=99&role=quote")).status).toBe(303);
    expect(review.said).toEqual([]);
  });

  test.each(["block=0&role=hero", "block=x&role=quote", "block=-1&role=quote", ""])(
    "not %s",
    async (form) => {
      expect((await post(form)).status).toBe(400);
      expect(changed).not.toHaveBeenCalled();
    },
  );
});

describe("whom it refuses", () => {
  test("a form of another site", async () => {
    const { status } = await post("block=0&role=quote", { origin: "https://elsewhere.example" });
    expect(status).toBe(403);
    expect(review.said).toEqual([]);
  });

  test("a name that was made to point here", async () => {
    const status = await new Promise((resolve, reject) => {
      const call = request(served.address, { headers: { host: "elsewhere.example" } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      call.once("error", reject);
      call.end();
    });
    expect(status).toBe(403);
  });

  test("paths and methods that it does not have", async () => {
    expect((await fetch(new URL("/etc/passwd", served.address))).status).toBe(404);
    expect((await fetch(new URL("/constructor", served.address))).status).toBe(404);
    expect((await fetch(served.address, { method: "DELETE" })).status).toBe(404);
  });
});
