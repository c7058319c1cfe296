import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mentionBeingTyped, splitMentions, stillMentioned } from "./mention";

describe("splitMentions", () => {
  it("cuts at names, the longer first", () => {
    expect(splitMentions("请@王磊磊 和@王磊看一下", ["王磊", "王磊磊"])).toEqual([
      { text: "请", isMention: false },
      { text: "@王磊磊", isMention: true },
      { text: " 和", isMention: false },
      { text: "@王磊", isMention: true },
      { text: "看一下", isMention: false },
    ]);
  });

  it("marks nobody who was not mentioned", () => {
    expect(splitMentions("@张三 看一下", [])).toEqual([{ text: "@张三 看一下", isMention: false }]);
  });

  it("loses no character, whatever the names", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string(), { maxLength: 4 }),
        (content, names) => {
          expect(
            splitMentions(content, names)
              .map(({ text }) => text)
              .join(""),
          ).toBe(content);
        },
      ),
    );
  });
});

test.each([
  ["请@", 2, { from: 1, q: "" }],
  ["请@林", 3, { from: 1, q: "林" }],
  ["请@林知远 补", 7, null],
  ["请@林知远，", 6, null],
  ["请@林知远", 2, { from: 1, q: "" }],
  ["没有", 2, null],
])("%s at %i: %o", (content, cursor, expected) => {
  expect(mentionBeingTyped(content, cursor)).toEqual(expected);
});

test("a name deleted from the text is no longer mentioned", () => {
  const people = [{ name: "林知远" }, { name: "秦海川" }];
  expect(stillMentioned("@秦海川 看一下", people)).toEqual([{ name: "秦海川" }]);
});
