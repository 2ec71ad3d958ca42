/** Opens an address in the user's browser by the tool that the platform has for it. */
import { spawn } from "node:child_process";

type Call = readonly [tool: string, ...words: string[]];

const UNIX: Call = ["xdg-open"];

const TOOLS: Readonly<Partial<Record<NodeJS.Platform, Call>>> = {
  darwin: ["open"],
  // `start` takes its first quoted word for the window's title.
  win32: ["cmd", "/c", "start", ""],
};

/** Opens `address`; resolves to what is wrong where the platform's tool is missing or fails, else to `null`. */
export function openBrowser(
  address: string,
  [tool, ...words]: Call = TOOLS[process.platform] ?? UNIX,
): Promise<string | null> {
  return new Promise((resolve) => {
    const browser = spawn(tool, [...words, address], { stdio: "ignore", detached: true });
    browser.once("error", ({ message }) => {
      resolve(message);
    });
    browser.once("spawn", () => {
      browser.unref();
      resolve(null);
    });
  });
}
