import { describe, expect, it } from "vitest";
import { failureMessage, withPath } from "../../src/archive/failure-message.ts";
import { NewscleanError } from "../../src/model/errors.ts";

describe("failureMessage", () => {
  it.each([
    [Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" }), "is no longer there"],
    [Object.assign(new Error("EIO: i/o error"), { code: "EIO" }), "EIO: i/o error"],
    [new NewscleanError("page", "it is empty"), "it is empty"],
    [new RangeError("too long"), "Unexpected error: too long"],
    ["thrown", "thrown"],
  ])("says of %s: %s", (error, message) => {
    expect(failureMessage(error)).toBe(message);
  });
});

describe("withPath", () => {
  it("names the page once", () => {
    expect(withPath("a.txt", "is empty")).toBe("a.txt: is empty");
    expect(withPath("a.txt", "a.txt: is empty")).toBe("a.txt: is empty");
    expect(withPath("a.txt", "Cannot read `a.txt`: it is empty")).toBe(
      "Cannot read `a.txt`: it is empty",
    );
    expect(withPath("a", "a line is too long")).toBe("a: a line is too long");
  });
});
