/** The review page in a browser: ticking lines and saying what they are changes the article beside them. */
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serveReview, type Served } from "../../src/review/review-server.ts";
import { Review } from "../../src/review/review.ts";

const TEXT = [
  "Home",
  "Sport",
  "",
  "Bees move into the town hall clock",
  "",
  "June 2, 2024",
  "",
  "A swarm of bees has moved into the clock of the town hall, and the clock, which had been eleven minutes late since 1988, is now on time.",
  "",
  "Nobody knows why, but the watchmaker has a theory about wax, and the mayor has forbidden anyone to open the case before the autumn.",
  "",
  "More honey than hours",
  "",
  "The bees have made some nine pounds of honey so far, which the caretaker collects on Sundays from a crack below the numeral six.",
  "",
  "Also read",
  "Storks return to the brewery",
  "",
].join("\n");

let browser: Browser;
let page: Page;
let served: Served;
let review: Review;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

afterAll(() => browser.close());

beforeEach(async () => {
  review = await Review.open(TEXT, {}, []);
  served = await serveReview(review, 0, () => undefined);
  page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
  await page.goto(served.address);
});

afterEach(async () => {
  await page.close();
  await served.close();
});

const lineOf = (text: string) => page.locator("li", { hasText: text });
const article = () => page.frameLocator("iframe");

describe("the review page", () => {
  test("shows source and article side by side", async () => {
    expect(await article().locator("h1").textContent()).toBe("Bees move into the town hall clock");
    const source = await page.locator("form.source").boundingBox();
    const result = await page.locator("section.article").boundingBox();
    expect(result?.x).toBeGreaterThanOrEqual((source?.x ?? 0) + (source?.width ?? 0));
    expect(await page.locator("li").count()).toBe(review.blocks.length);
  });

  test("a ticked line becomes what its button says, and back again", async () => {
    await lineOf("More honey than hours").click();
    await page.getByRole("button", { name: "heading", exact: true }).click();
    expect(await article().locator("h2").textContent()).toBe("More honey than hours");
    expect(await lineOf("More honey than hours").locator(".role").textContent()).toBe("heading");
    await lineOf("More honey than hours").click();
    await page.getByRole("button", { name: "boilerplate", exact: true }).click();
    expect(await article().locator("body").textContent()).not.toContain("More honey");
    await lineOf("More honey than hours").click();
    await page.getByRole("button", { name: "as newsclean found" }).click();
    expect(review.said).toEqual([]);
  });

  test("works with the keyboard alone", async () => {
    await lineOf("Storks return").locator("input").focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "quote", exact: true }).focus();
    await page.keyboard.press("Enter");
    await article().locator("blockquote", { hasText: "Storks return" }).waitFor();
  });

  test("hides what is left out, and still does after a correction", async () => {
    await page.getByLabel("show only what is kept").check();
    expect(await lineOf("Sport").isVisible()).toBe(false);
    await lineOf("nine pounds of honey").click();
    await page.getByRole("button", { name: "quote", exact: true }).click();
    await article().locator("blockquote").waitFor();
    expect(await lineOf("Sport").isVisible()).toBe(false);
  });

  test("exports the corrections as a file", async () => {
    await lineOf("Sport").click();
    await page.getByRole("button", { name: "dateline", exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export the corrections" }).click();
    expect((await saved).suggestedFilename()).toBe("corrections.json");
  });

  test("fits a narrow window without sideways scrolling", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(390);
  });
});
