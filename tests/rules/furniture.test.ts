import { describe, expect, it } from "vitest";
import { readFurniture, splitPointer } from "../../src/rules/furniture/read-furniture.ts";

describe("furniture between paragraphs", () => {
  it.each([
    "Advertisement",
    "ADVERTISEMENT - SCROLL TO CONTINUE",
    "- Anzeige -",
    "Advertisement 2",
    "REKLAM",
    "広告",
    "[Sponsored]",
    "Advertisement - Page continues below",
    "Skip advertisement",
    "Werbung überspringen",
    "Passer la publicité",
  ])("knows %j as the label of an advertisement", (text) => {
    expect(readFurniture(text)).toBe("advertisement");
  });

  it.each([
    "Story continues below advertisement",
    "(Article continues after this message)",
    "La suite après cette publicité",
  ])("knows that %j says where the article goes on", (text) => {
    expect(readFurniture(text)).toBe("continuation");
  });

  it.each([
    "You have 2 free articles left this month. Subscribe for unlimited access.",
    "Thanks for reading. If you liked this, tell a friend.",
    "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
    "Vous avez trouvé une erreur ? Écrivez à la rédaction.",
  ])("knows that %j speaks of the paper to its readers", (text) => {
    expect(readFurniture(text)).toBe("button");
  });

  it.each(["You have 2 hands, he said.", "Thanks to the fog nobody saw the ferry."])(
    "leaves %j to the article",
    (text) => {
      expect(readFurniture(text)).toBeNull();
    },
  );

  it.each([
    ["ALSO READ: The bridge that was built twice", "The bridge that was built twice"],
    ["[Read more: How the ferry got its horn]", "How the ferry got its horn"],
    ["À lire aussi : Le pont du village", "Le pont du village"],
    ["» Related | A bakery for owls", "A bakery for owls"],
    ["Czytaj także:", ""],
    ["関連記事：橋の話", "橋の話"],
  ])("knows %j as a pointer to another story", (text, headline) => {
    expect(readFurniture(text)).toBe("pointer");
    expect(splitPointer(text)?.headline).toBe(headline);
  });

  it.each([
    "Sign up for the Harbour Letter newsletter",
    "🚀 Subscribe to our weekly newsletter!",
    "Already a subscriber? Sign in →",
    "Folgen Sie uns auf Instagram",
    "Inscrivez-vous à la lettre du port",
    "Iscriviti alla newsletter del porto",
    "Zapisz się do newslettera",
  ])("knows %j as a button", (text) => {
    expect(readFurniture(text)).toBe("button");
  });

  it.each([
    "Sign up for swimming lessons before you sail",
    "The newsletter of the rowing club is seventy years old.",
    "Share prices of the newsletter company fell",
    "Advertisement after the war",
    "Werbung in der Schule",
    "Advertisement for the fair cost the town nothing: a baker paid for it.",
    "More: two ferries run on Sundays.",
    "The story continues in autumn, when the mill reopens.",
    "Related costs: 4,000 crowns.",
    "She read more than anyone: nine books a week.",
    `Read more: ${"a long paragraph that happens to begin so ".repeat(6)}`,
    "",
  ])("leaves %j alone", (text) => {
    expect(readFurniture(text)).toBeNull();
  });
});
