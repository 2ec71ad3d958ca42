/** Draws articles a year as bars. */
import type { Count } from "./summarize.ts";

/** Sizes in pixels. */
const BAR = 28;
const GAP = 4;
const HEIGHT = 160;
const LABEL = 20;

/** An SVG picture with a bar a year; each says its number. */
export function yearChart(years: readonly Count[]): string {
  const most = years.reduce((max, { count }) => Math.max(max, count), 1);
  const width = years.length * (BAR + GAP);
  const bars = years.map(({ name, count }, i) => {
    const height = Math.round((count / most) * HEIGHT);
    const x = i * (BAR + GAP);
    const middle = x + BAR / 2;
    return [
      `<rect x="${x}" y="${LABEL + HEIGHT - height}" width="${BAR}" height="${height}" fill="#4a7"><title>${name}: ${count}</title></rect>`,
      `<text x="${middle}" y="${LABEL + HEIGHT - height - 4}">${count}</text>`,
      `<text x="${middle}" y="${LABEL * 2 + HEIGHT - 4}">${name}</text>`,
    ].join("");
  });
  const full = HEIGHT + LABEL * 2;
  return `<svg role="img" aria-label="Articles a year" width="${width}" height="${full}" viewBox="0 0 ${width} ${full}" font-size="10" text-anchor="middle" font-family="sans-serif">${bars.join("")}</svg>`;
}
