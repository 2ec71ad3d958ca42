/** The language of a few plain sentences, near kin among them. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/labeller/language.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  en: "The council has said that the bridge will be closed for the winter, and that the ferry is to run in its place.",
  de: "Der Rat hat gesagt, dass die Brücke im Winter geschlossen wird und eine Fähre von einem Ufer zu dem anderen fährt.",
  nl: "De raad heeft gezegd dat de brug in de winter dicht is en dat het veer van de ene naar de andere kant vaart.",
  fr: "Le conseil a dit que le pont sera fermé pendant tout l’hiver et que la navette ira d’une rive à l’autre.",
  es: "El consejo ha dicho que el puente será cerrado en invierno y que la barca irá de una orilla a la otra.",
  pt: "O conselho disse que a ponte não será aberta no inverno e que o barco irá de uma margem para a outra.",
  it: "Il consiglio ha detto che il ponte non sarà aperto nel corso dell’inverno e che la barca va da una riva all’altra.",
  da: "Rådet har sagt, at broen ikke er åben i vinter, og at færgen sejler fra den ene side af åen til den anden.",
  nb: "Rådet har sagt at det ikke blir noen bro å gå over i vinter, og at fergen går hver time av hensyn til dem som bor der.",
  sv: "Rådet har sagt att bron inte är öppen i vinter och att färjan går från den ena sidan av ån till den andra.",
  pl: "Rada powiedziała, że most nie będzie otwarty przez całą zimę i że prom jest dla tych, którzy mają dalej do pracy.",
  cs: "Rada řekla, že most nebude v zimě otevřen a že přívoz je pro ty, kteří mají své domy na druhé straně.",
  ru: "Совет сказал, что мост не будет открыт зимой, и что паром идёт от одного берега к другому для всех, кто живёт там.",
  uk: "Рада сказала, що міст не буде відкритий взимку, і що пором іде від одного берега до іншого для всіх, хто має там дім.",
  ja: "議会は冬の間は橋を閉じ、代わりに渡し船を出すと発表した。",
  zh: "议会说冬天大桥将关闭,由渡船代替。",
  ko: "시의회는 겨울 동안 다리를 닫고 배를 띄우겠다고 밝혔다.",
};

describe("detectLanguage", () => {
  it.each(Object.entries(SENTENCES))("tells %s", (tag, sentence) => {
    expect(detectLanguage(sentence)).toBe(tag);
  });

  it("says nothing where nothing tells", () => {
    expect(detectLanguage("")).toBeNull();
    expect(detectLanguage("Anna Bergström 12:30 4711")).toBeNull();
  });
});
