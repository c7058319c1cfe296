import { readFileSync, writeFileSync } from "node:fs";
import type { Figures } from "./load";

export type Measured = { name: string; results: Record<string, Figures> };

type Report = { measured: readonly Measured[]; rows: number; loadSeconds: number; machine: string };

const servers = ["product", "bareNext", "bareNode"] as const;

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

function line(name: string, kind: string, results: Record<string, Figures>): string {
  const one = results[`${kind} c1`];
  const many = results[`${kind} c16`];
  if (!one || !many) return "";
  const ratio = (to: string) => {
    const other = results[`${to} c16`];
    return other ? `${(many.requestsPerSecond / other.requestsPerSecond).toFixed(2)}×` : "–";
  };
  const cells = [
    name,
    kind,
    digits(one.p50Ms),
    digits(one.p95Ms),
    digits(many.requestsPerSecond),
    digits(many.p95Ms),
    ratio("bareNext"),
    ratio("bareNode"),
    one.errors + many.errors,
  ];
  return `| ${cells.join(" | ")} |\n`;
}

const file = "bench/RESULTS.md";

/** Puts a section into bench/RESULTS.md in place of the one of the same heading, or at its end. */
export function writeSection(heading: string, text: string): void {
  const [title = "", ...sections] = readFileSync(file, "utf8").split(/\n(?=## )/);
  const found = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  const section = `## ${heading}\n\n${text.trim()}\n`;
  if (found < 0) sections.push(section);
  else sections[found] = section;
  writeFileSync(file, [title, ...sections].map((part) => `${part.trim()}\n`).join("\n"));
}

/** Medians and ratios of one run, as a section of bench/RESULTS.md. */
export function writeReport({ measured, rows, loadSeconds, machine }: Report): void {
  const first = measured.find(({ name }) => name.includes("first page"))?.results["product c1"];
  const deep = measured.find(({ name }) => name.includes("deep page"))?.results["product c1"];
  const search = measured.find(({ name }) => name.startsWith("search"))?.results["product c1"];
  const text = `\`npm run bench:quick\` on ${machine}, ${new Date().toISOString().slice(0, 10)}: ${rows.toLocaleString("en")} projects loaded by COPY in ${loadSeconds.toFixed(1)} s. The load
generator, the database and the server under test share the machine, so only ratios inside one run mean anything. "product" is the
whole way: session, permission, visibility, zod, audit. "bareNext" is a route handler and "bareNode" a plain http server, both with the same SQL.

| what | server | p50 ms (1 conn.) | p95 ms (1) | req/s (16) | p95 ms (16) | of bareNext | of bareNode | errors |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${measured.map(({ name, results }) => servers.map((kind) => line(name, kind, results)).join("")).join("")}
Deep page against the first one (p50, 1 connection): ${first && deep ? `${(deep.p50Ms / first.p50Ms).toFixed(2)}×` : "–"}.
Search p95 with one connection: ${search ? `${search.p95Ms.toFixed(2)} ms` : "–"}.
`;
  writeSection("Lists, search and one project", text);
}
