import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkUscc,
  hasUsccForm,
  organizationCheckCharacter,
  suggestUscc,
  usccCheckCharacter,
} from "@/domain/enterprise/uscc";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("vectors of domain.md 5.1", () => {
  test.each([
    "91350100M000100Y43",
    "91512081MA62K0260E",
    "11120223000200715W",
    "12341700686863395A",
    "91120118MA06ABCDXM",
    "91120223MA06ABCDX2",
  ])("%s is valid", (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, value: code });
  });

  test("91350100M000100Y4Z ends in a character outside the set; 3 is right", () => {
    expect(checkUscc("91350100M000100Y4Z")).toEqual({
      ok: false,
      code: "CHECK_DIGIT",
      expected: "3",
    });
  });

  test("91310115MA1G4L1WXK is invalid", () => {
    expect(checkUscc("91310115MA1G4L1WXK").ok).toBe(false);
  });
});

describe("refusals", () => {
  test.each<[string, Record<string, unknown>]>([
    ["  ", { ok: false, code: "EMPTY" }],
    ["1112022300020071", { ok: false, code: "LENGTH", length: 16 }],
    ["11120223000200715X", { ok: false, code: "CHECK_DIGIT", expected: "W" }],
    ["1112O223000200715W", { ok: false, code: "CHARACTER", position: 5, character: "O", suggestion: "0" }],
    ["中11120223000200715", { ok: false, code: "CHARACTER", position: 1, character: "中", suggestion: null }],
    ["11120223000200725W", { ok: false, code: "BODY" }],
  ])("%s", (text, expected) => {
    expect(checkUscc(text)).toEqual(expected);
  });

  test("a wrong organisation check with a right last character is named as such", () => {
    const body = "11120223000200716";
    const code = `${body}${usccCheckCharacter(body)}`;
    expect(checkUscc(code)).toEqual({ ok: false, code: "ORGANIZATION_CHECK", expected: "5" });
    expect(hasUsccForm(code)).toBe(true);
  });

  test("look-alike letters are offered replaced", () => {
    expect(suggestUscc("III20223OOO200715W")).toBe("11120223000200715W");
    expect(suggestUscc("11120223000200715W")).toBeNull();
    expect(suggestUscc("OOO")).toBeNull();
  });
});

test("typing habits do not matter", () => {
  expect(checkUscc(" １１１２０２２３ 000200715w ")).toEqual({
    ok: true,
    value: "11120223000200715W",
  });
});

test("every built code is valid and one changed character breaks it", () => {
  const character = fc.constantFrom(...alphabet);
  const body = fc.string({ unit: character, minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(body, fc.integer({ min: 0, max: 17 }), character, (first16, position, other) => {
      const first17 = `${first16}${organizationCheckCharacter(first16.slice(8))}`;
      const code = `${first17}${usccCheckCharacter(first17)}`;
      expect(checkUscc(code).ok).toBe(true);
      if (code.charAt(position) === other) return;
      const changed = `${code.slice(0, position)}${other}${code.slice(position + 1)}`;
      expect(checkUscc(changed).ok).toBe(false);
    }),
  );
});

test("any text gets an answer", () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => typeof checkUscc(text).ok === "boolean"));
});
