/** Which lines of a pasted page are a picture's words, and whose the picture is. */
import { expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";
import { splitCredit } from "../../src/rules/images/split-credit.ts";

const TITLE = "Harbour bridge opens to cars after eleven years of work";
const BODY = [
  "The harbour bridge opened to cars on Monday after eleven years of work, and hundreds of people walked over it before the first lorry was let through by the wardens.",
  "Engineers had closed the old crossing in spring, when a survey found cracks in two of its piers, and ferries have carried workers over the harbour every morning since.",
  "The city expects that the bridge will take half of the traffic from the tunnel, whose queues have been the talk of the town for as long as anybody can remember.",
];

const captionsOf = async (...lines: readonly string[]) =>
  (await clean(lines.join("\n"))).images.map(({ caption, credit }) => [caption, credit]);

it("joins a caption to the credit a blank line below it", async () => {
  const caption = "The first lorry waits at the gate of the bridge.";
  const lines = [TITLE, "", BODY[0]!, "", "", caption, "", "Foto: Max Muster / dpa", BODY[1]!];
  expect(await captionsOf(...lines, "", BODY[2]!)).toEqual([[caption, "Max Muster / dpa"]]);
});

it("takes no list of names and no count beside a credit for its caption", async () => {
  for (const line of ["Harbour Bridge Ferries Tunnel Traffic", "2 minutes of reading"]) {
    const lines = [TITLE, "", line, "Photo: Jane Doe/AFP", "", ...BODY];
    expect(await captionsOf(...lines)).toEqual([[null, "Jane Doe/AFP"]]);
  }
});

it("reads a wire picture's day in its caption", async () => {
  const caption = "Walkers cross the harbour bridge on the day of its opening, March 4, 2024.";
  const lines = [TITLE, "By Maria Smith", "", caption, "Jane Doe/REUTERS", "", ...BODY];
  expect(await captionsOf(...lines)).toEqual([[caption, "Jane Doe/REUTERS"]]);
});

it.each([
  ["다리가 열린 첫날 시민들이 다리를 건너고 있다. 뉴시스", "뉴시스"],
  ["Люди идут по новому мосту. ТАСС", "ТАСС"],
  ["The outlook for storms on Friday. (NOAA/SPC)", "NOAA/SPC"],
  ["Photo by jdoe /Getty Images", "jdoe /Getty Images"],
  ["Abantu bawela ibhuloho. Isithombe: Thandi Nkosi", "Thandi Nkosi"],
])("finds the credit of %j", (line, credit) => {
  expect(splitCredit(line).credit).toBe(credit);
});

it.each(["Set 75346 / Pirate Ship: 34 Euro for all", "LIVE! HARBOUR STUDIO", "Rock. (AC/DC)x"])(
  "finds no credit in %j",
  (line) => {
    expect(splitCredit(line).credit).toBeNull();
  },
);

it("takes no signs of writers, no source of the story and no rights for a picture's credit", async () => {
  const head = [TITLE, "By Jane Doe", "Associated Press", "March 4, 2024", ""];
  expect(await captionsOf(...head, ...BODY)).toEqual([]);
  expect(await captionsOf(TITLE, "", ...BODY, "The wardens went home at ten. (dpa/jb)")).toEqual(
    [],
  );
  expect(await captionsOf(TITLE, "", ...BODY, "Quelle: dpa")).toEqual([]);
  expect(await captionsOf(TITLE, "", ...BODY, "Riproduzione riservata © Copyright ANSA")).toEqual(
    [],
  );
});

it("takes no heading and no item of a list, as markup tells them, for a caption", async () => {
  const heading = "2. Yellow Weights for Iron Gates";
  const item = "Closed Days – Share of days on which no car crossed. Source: Harbour Office";
  const page = `<article><h1>${TITLE}</h1><p>${BODY[0]!}</p><h3>${heading}</h3><p>${BODY[1]!}</p><ul><li>${item}</li><li>${BODY[0]!.replace("Monday", "Tuesday")}</li></ul><p>${BODY[2]!}</p></article>`;
  const { images, bodyText } = await clean(page, { from: "text/html" });
  expect(images).toEqual([]);
  expect(bodyText).toContain(heading);
  expect(bodyText).toContain(item);
});
