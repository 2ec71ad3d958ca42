/** Dates in a text: forms, languages, digits, times. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/rules/dates/find-dates.ts";

const iso = (text: string, language: string | null = null, order: "dmy" | "mdy" = "dmy") =>
  findDates(text, { language, order }).map((date) => date.iso);

describe("dates with a month's name", () => {
  it.each([
    ["November 13, 2024", "2024-11-13"],
    ["Wed Nov. 13th, 2024", "2024-11-13"],
    ["the 13th of November 2024", "2024-11-13"],
    ["13. November 2024", "2024-11-13"],
    ["13 de noviembre de 2024", "2024-11-13"],
    ["1er août 2024", "2024-08-01"],
    ["1º de março de 2024", "2024-03-01"],
    ["13 listopada 2024", "2024-11-13"],
    ["13. listopadu 2024", "2024-11-13"],
    ["13 ноября 2024 г.", "2024-11-13"],
    ["13 листопада 2024", "2024-11-13"],
    ["13 Νοεμβρίου 2024", "2024-11-13"],
    ["13 KASIM 2024", "2024-11-13"],
    ["2024 m. kovo 31 d.", "2024-03-31"],
    ["2024. november 13.", "2024-11-13"],
    ["13. marraskuuta 2024", "2024-11-13"],
    ["13 de novembre del 2024", "2024-11-13"],
    ["3 d’abril de 2024", "2024-04-03"],
    ["13 نوفمبر 2024", "2024-11-13"],
    ["3 آذار/مارس 2025", "2025-03-03"],
    ["15 يناير/كانون الثاني 2024", "2024-01-15"],
    ["١٣ تشرين الثاني ٢٠٢٤", "2024-11-13"],
    ["१३ नवंबर २०२४", "2024-11-13"],
    ["13 พฤศจิกายน 2567", "2024-11-13"],
    ["13 พ.ย. 2567", "2024-11-13"],
    ["ngày 13 tháng 11 năm 2024", "2024-11-13"],
    ["13 בנובמבר 2024", "2024-11-13"],
    ["۲۳ آبان ۱۴۰۳", "2024-11-13"],
    ["چهارشنبه ۲۳ آبان ۱۴۰۳ - ۱۰:۱۵", "2024-11-13"],
    ["۳۰ اسفند ۱۴۰۳", "2025-03-20"],
    ["HARBOURMay 3, 2024", "2024-05-03"],
  ])("%s", (text, day) => {
    expect(iso(text)).toEqual([day]);
  });

  it("reads a month's name by the page's language where languages differ", () => {
    expect(iso("13. listopada 2024.", "hr")).toEqual(["2024-10-13"]);
    expect(iso("13 listopada 2024", "pl")).toEqual(["2024-11-13"]);
  });
});

describe("dates of numbers", () => {
  it.each([
    ["2024-11-13", "2024-11-13"],
    ["2024/1/14", "2024-01-14"],
    ["13.11.2024", "2024-11-13"],
    ["13. 11. 2024", "2024-11-13"],
    ["13/11/24", "2024-11-13"],
    ["11/13/2024", "2024-11-13"],
    ["2024年11月13日", "2024-11-13"],
    ["２０２４年１１月１３日", "2024-11-13"],
    ["令和6年11月13日", "2024-11-13"],
    ["2024년 11월 13일", "2024-11-13"],
    ["2024. 11. 13.", "2024-11-13"],
  ])("%s", (text, day) => {
    expect(iso(text)).toEqual([day]);
  });

  it("keeps both readings of a doubtful date, the likelier first", () => {
    expect(findDates("03/04/2024", { language: "en", order: "mdy" })[0]).toMatchObject({
      iso: "2024-03-04",
      other: "2024-04-03",
    });
    expect(findDates("03/04/2024", { language: "fr", order: "dmy" })[0]).toMatchObject({
      iso: "2024-04-03",
      other: "2024-03-04",
    });
    expect(findDates("04/04/2024", { language: "fr", order: "dmy" })[0]).not.toHaveProperty(
      "other",
    );
  });

  it.each(["31.02.2024", "1.2.3.4", "12/2024", "call 030 2024 11", "version 10.15.7", "5-4-3"])(
    "finds none in %s",
    (text) => {
      expect(iso(text)).toEqual([]);
    },
  );
});

describe("times", () => {
  it.each([
    ["2024-11-13T09:30:00Z", "2024-11-13T09:30:00Z"],
    ["2024-11-13T09:30:00.123+01:00", "2024-11-13T09:30:00+01:00"],
    ["2024-11-13T09:30-0500", "2024-11-13T09:30:00-05:00"],
    ["November 13, 2024 at 9:30 p.m. EST", "2024-11-13T21:30:00-05:00"],
    ["13 Nov 2024, 9:30pm GMT", "2024-11-13T21:30:00Z"],
    ["09:30 GMT, 13 November 2024", "2024-11-13T09:30:00Z"],
    ["13.11.2024 um 9.30 Uhr", "2024-11-13"],
    ["13.11.2024 | 15:54", "2024-11-13"],
  ])("%s", (text, instant) => {
    expect(iso(text)).toEqual([instant]);
  });

  it("prints the date with its time as the page does", () => {
    const [date] = findDates("Publié le 13/11/2024 à 16:00 par nous", {
      language: "fr",
      order: "dmy",
    });
    expect(date?.raw).toBe("13/11/2024 à 16:00");
  });
});

describe("the cost", () => {
  it("stays linear on a long run of numbers and months", () => {
    const text = "1 may 1 may 1. ".repeat(20_000);
    expect(iso(text)).toEqual([]);
  });
});

describe("dates that copying has grown together with what stands beside them", () => {
  it.each([
    ["Ann SmithNovember 13, 2024", "2024-11-13"],
    ["By harbourfanNovember 13, 2024No Comments", "2024-11-13"],
    ["Nov 13, 20245 min read", "2024-11-13"],
    ["Updated November 13, 20248:23 PM", "2024-11-13"],
    ["2024•11•13", "2024-11-13"],
  ])("%s", (text, day) => {
    expect(iso(text)).toEqual([day]);
  });

  it("takes no longer number for a year", () => {
    expect(iso("13 November, 202450 visitors")).toEqual(["2024-11-13"]);
    expect(iso("13 November, 20245012 visitors")).toEqual([]);
  });
});

describe("days without a year", () => {
  const withYear = (text: string) =>
    findDates(text, { language: null, order: "dmy", year: 2026 }).map((date) => [
      date.iso,
      date.yearless,
    ]);

  it.each(["8 января, 17:46", "8. Januar, 17.46 Uhr", "8 janvier à 17h46", "Jan 8 at 5:46 pm"])(
    "reads %s in the page's year",
    (text) => {
      expect(withYear(text)).toEqual([["2026-01-08", true]]);
    },
  );

  it("reads none where the page tells no year, nor without a time", () => {
    expect(iso("8 января, 17:46")).toEqual([]);
    expect(iso("8. Januar, 17.46 Uhr")).toEqual([]);
    expect(withYear("On 8 January the bridge opens")).toEqual([]);
  });
});

describe("the calendar of Iran", () => {
  it("is read from numbers where the page is in Persian", () => {
    expect(iso("۱۴۰۳/۰۸/۲۳", "fa")).toEqual(["2024-11-13"]);
    expect(iso("1403/08/23", "en")).toEqual([]);
  });

  it("has no day that its month lacks", () => {
    expect(iso("۳۰ اسفند ۱۴۰۲")).toEqual([]);
    expect(iso("۳۱ آبان ۱۴۰۳")).toEqual([]);
  });

  it("gives back each day that ICU writes in it", () => {
    const format = new Intl.DateTimeFormat("fa-u-ca-persian", {
      dateStyle: "long",
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2080-01-01"), noInvalidDate: true }),
        (date) => {
          const text = format.format(date).replace(" ه‍.ش.", "");
          expect(iso(text)).toEqual([date.toISOString().slice(0, 10)]);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});

it.each([
  ["Updated 4:12 p.m. EST Feb. 11, 2024", "2024-02-11T16:12:00-05:00"],
  ["09:30 GMT, 13 November 2024", "2024-11-13T09:30:00Z"],
])("takes the time and zone before the day in %s", (text, instant) => {
  expect(iso(text)).toEqual([instant]);
});
