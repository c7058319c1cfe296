import { expect, test } from "vitest";
import { parseDraft } from "./draft-storage";

const now = Date.parse("2026-11-23T04:00:00Z");
const day = 86_400_000;
const kept = (value: unknown, savedAt: unknown = now) => JSON.stringify({ savedAt, value });

test("gives back what was typed, for a week", () => {
  expect(parseDraft(kept({ name: "减速机" }), now)).toEqual({ name: "减速机" });
  expect(parseDraft(kept({ name: "减速机" }, now - 7 * day), now)).not.toBeNull();
  expect(parseDraft(kept({ name: "减速机" }, now - 7 * day - 1), now)).toBeNull();
});

test("takes nothing but texts", () => {
  expect(parseDraft(kept({ name: "减速机", count: 3, nested: {} }), now)).toEqual({ name: "减速机" });
});

test.each([null, "", "{", "[]", "null", kept("text"), kept({ name: "x" }, "yesterday")])(
  "counts %s as no draft",
  (text) => {
    expect(parseDraft(text, now)).toBeNull();
  },
);
