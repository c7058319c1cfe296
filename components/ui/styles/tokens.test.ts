import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, distance, parseTokens, simulate, type Tokens } from "./token-colours";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const themes: Record<"light" | "dark", Tokens> = parseTokens(css);

const grounds = ["canvas", "surface", "raised", "sunken", "hover", "accent-soft"];
const states = ["plan", "behind", "breached", "paused"];
const industries = ["equipment", "biomedicine", "information", "services", "traditional"];

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const tokens = themes[theme];

  test.each(["ink", "ink-muted", "ink-faint", "accent-text"])("%s reads on every ground", (text) => {
    for (const ground of grounds) expect(contrast(tokens, text, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(states)("%s reads on its own ground and on the page", (state) => {
    for (const ground of [`${state}-soft`, "canvas", "surface", "raised", "hover"]) {
      expect(contrast(tokens, `${state}-text`, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tokens, "ink", `${state}-soft`)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["on-accent", "breached"],
    ["on-accent", "breached-hover"],
    ["canvas", "ink"],
  ])("%s reads on %s", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["line-strong", "focus", "accent", ...states, ...industries])("%s is seen", (mark) => {
    for (const ground of ["canvas", "surface"]) {
      expect(contrast(tokens, mark, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(["normal", "protan", "deutan", "tritan"] as const)("industries differ to %s eyes", (eyes) => {
    for (const one of industries) {
      for (const other of industries) {
        if (one >= other) continue;
        const apart = distance(simulate(tokens, one, eyes), simulate(tokens, other, eyes));
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(0.08);
      }
    }
  });
});

test("dark names nothing that light does not", () => {
  expect([...themes.dark.keys()].filter((name) => !themes.light.has(name))).toEqual([]);
});
