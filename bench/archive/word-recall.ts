/** Share of the words of a text that another one holds, each as often as it occurs. */
export function wordRecall(gold: string | readonly string[], text: string): number {
  const wanted = wordsOf(typeof gold === "string" ? gold : gold.join("\n"));
  const held = new Map<string, number>();
  for (const word of wordsOf(text)) held.set(word, (held.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of wanted) {
    const left = held.get(word) ?? 0;
    if (left === 0) continue;
    held.set(word, left - 1);
    found += 1;
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
