import { describe, expect, it } from "vitest";
import { parseFollowUpDraft } from "./draft";

describe("parseFollowUpDraft", () => {
  it("reads back what was written", () => {
    const draft = { id: "a", texts: { kind: "visit", content: "谈用地", nextStepOn: "" } };
    expect(parseFollowUpDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, "", "{", "[]", '{"id":1,"texts":{}}', '{"id":"a"}'])("takes %s for none", (stored) => {
    expect(parseFollowUpDraft(stored)).toBeNull();
  });

  it("leaves out what is not its own", () => {
    const stored = JSON.stringify({ id: "a", texts: { kind: "party", content: 3, other: "x" } });
    expect(parseFollowUpDraft(stored)).toEqual({ id: "a", texts: {} });
  });
});
