import { describe, expect, it } from "vitest";
import { parseDraft } from "./draft";

describe("parseDraft", () => {
  it("keeps the known fields of a draft", () => {
    const stored = JSON.stringify({
      id: "1",
      texts: { name: "智能装备", zone: "", unknown: "x", industry: 3 },
    });
    expect(parseDraft(stored)).toEqual({ id: "1", texts: { name: "智能装备" } });
  });

  it.each([null, "", "{", "[]", '"x"', '{"id":1,"texts":{}}', '{"id":"1"}'])(
    "takes %s for no draft",
    (stored) => {
      expect(parseDraft(stored)).toBeNull();
    },
  );
});
