/** Relative dates: found in many languages, counted only from a given present. */
import { expect, it } from "vitest";
import { dayBefore, findRelativeDate } from "../../src/rules/dates/relative-date.ts";

const NOW = "2024-11-13T12:00:00Z";

it.each([
  ["3 hours ago", 3, "hour"],
  ["Posted 2 days ago by us", 2, "day"],
  ["Publiziert heute um 12:41 Uhr", 0, "day"],
  ["Updated: yesterday", 1, "day"],
  ["vor 3 Stunden", 3, "hour"],
  ["hace 2 días", 2, "day"],
  ["il y a 5 minutes", 5, "minute"],
  ["há 4 horas", 4, "hour"],
  ["3 uur geleden", 3, "hour"],
  ["2 dny nazpět", null, null],
  ["5 минут назад", 5, "minute"],
  ["1時間前", 1, "hour"],
  ["3일 전", 3, "day"],
  ["2 saat önce", 2, "hour"],
  ["yesterday", 1, "day"],
  ["gestern, 14:30", 1, "day"],
])("%s", (text, amount, unit) => {
  const found = findRelativeDate(text);
  expect(found && [found.amount, found.unit]).toEqual(amount === null ? null : [amount, unit]);
});

it.each(["He ran 3 hours", "the day before yesterday", "10 km", "2-1"])(
  "finds none in %s",
  (text) => {
    expect(findRelativeDate(text)).toBeNull();
  },
);

it("counts back from now", () => {
  const day = (text: string) => dayBefore(findRelativeDate(text)!, NOW);
  expect(day("13 hours ago")).toBe("2024-11-12");
  expect(day("2 months ago")).toBe("2024-09-13");
  expect(day("1 year ago")).toBe("2023-11-13");
  expect(dayBefore(findRelativeDate("1 year ago")!, "soon")).toBeNull();
});
