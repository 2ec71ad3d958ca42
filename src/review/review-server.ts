/** Serves a page under review to the browser of this machine, and to nobody else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadWriter } from "../formats.ts";
import { NewscleanError } from "../model/errors.ts";
import { DEFAULTS } from "../model/options.ts";
import { printCorrections } from "./corrections-file.ts";
import { readForm } from "./review-form.ts";
import { printReview } from "./review-page.ts";
import type { Review } from "./review.ts";
import { ARTICLE_STYLE } from "./review-style.ts";

/** Only this machine can connect. */
const LOOPBACK = "127.0.0.1";
/** More than a form with every block of the longest page. In bytes. */
const LARGEST_FORM = 16 * 1024 * 1024;
/** Nothing of the page runs, and nothing is fetched from anywhere: pages under review are other people's. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** What a route answers. */
interface Answer {
  readonly type: string;
  readonly text: string;
  /** Name of the file that the browser saves it as. */
  readonly file?: string;
}

type Route = (review: Review, asked: URLSearchParams) => Answer | Promise<Answer>;

const ROUTES: Readonly<Record<string, Route>> = {
  "/": (review, asked) => ({ type: "text/html", text: printReview(review, asked.has("kept")) }),
  "/article": async (review) => {
    const write = await loadWriter("html");
    const text = write(review.article, DEFAULTS).replace("</head>", `${ARTICLE_STYLE}</head>`);
    return { type: "text/html", text };
  },
  "/corrections.json": (review) => ({
    type: "application/json",
    text: printCorrections(review.source, review.said),
    file: "corrections.json",
  }),
  "/article.md": (review) => save(review, "markdown", "text/markdown", "article.md"),
  "/article.json": (review) => save(review, "json", "application/json", "article.json"),
};

async function save(
  { article }: Review,
  format: "markdown" | "json",
  type: string,
  file: string,
): Promise<Answer> {
  const write = await loadWriter(format);
  return { type, text: write(article, DEFAULTS), file };
}

/** A review that is being served. */
export interface Served {
  /** Where the browser finds it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `review` on `port` (0: any free one); `changed` is called after every correction. Throws the system's error where the port is taken. */
export async function serveReview(
  review: Review,
  port: number,
  changed: () => void,
): Promise<Served> {
  const server = createServer((request, response) => {
    answer(review, changed, request, response).catch((error: unknown) => {
      refuse(response, 500, messageOf(error as Error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://${LOOPBACK}:${String(taken)}/`, close: () => closeServer(server) };
}

/** What to say of an error: one that newsclean throws itself says what is wrong and what to do. */
function messageOf(error: Error): string {
  return error instanceof NewscleanError ? error.message : `Cannot show this: ${error.message}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

async function answer(
  review: Review,
  changed: () => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwn(request)) {
    refuse(response, 403, "This page answers only the browser of its own machine");
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? "/", `http://${LOOPBACK}`);
  if (request.method === "POST" && pathname === "/corrections") {
    await take(review, changed, request, response);
    return;
  }
  const route = Object.hasOwn(ROUTES, pathname) ? ROUTES[pathname] : undefined;
  if (!route || (request.method !== "GET" && request.method !== "HEAD")) {
    refuse(response, 404, "There is no such page");
    return;
  }
  send(response, await route(review, searchParams));
}

/** Whether the browser meant this server: a name that points here from outside, or a form of another page, does not. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const port = String(socket.localPort);
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  return hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
}

async function take(
  review: Review,
  changed: () => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await readBody(request);
  const said = text === null ? null : readForm(text);
  if (said === null) {
    refuse(response, 400, "This does not come from the form");
    return;
  }
  review.say(said.blocks, said.role);
  changed();
  const [first] = said.blocks;
  const place = first === undefined ? "" : `#b${String(first)}`;
  response.writeHead(303, { location: `/${said.keptOnly ? "?kept" : ""}${place}` }).end();
}

/** The body as text, `null` where it is longer than any form. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_FORM) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { type, text, file }: Answer): void {
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    ...(file === undefined ? {} : { "content-disposition": `attachment; filename="${file}"` }),
  });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
