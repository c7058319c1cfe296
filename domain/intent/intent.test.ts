import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { canMoveIntent, checkAcceptance, intentMoves, isIntentDone } from "@/domain/intent/intent-move";
import { type IntentState, intentStates } from "@/domain/intent/intent-state";
import { makeReceiptNo, parseReceiptNo, receiptRandomBytes } from "@/domain/intent/receipt-number";

describe("intent states", () => {
  test.each<[IntentState, string]>([
    ["received", "assigned contacted negotiating declined spam"],
    ["assigned", "contacted negotiating declined spam"],
    ["contacted", "negotiating closed declined"],
    ["negotiating", "closed declined"],
    ["closed", ""],
    ["declined", ""],
    ["spam", "received"],
  ])("from %s only to %s", (from, allowed) => {
    for (const to of intentStates) expect(canMoveIntent(from, to)).toBe(allowed.split(" ").includes(to));
  });

  test("every open state reaches an end", () => {
    for (const state of intentStates.filter((value) => !isIntentDone(value))) {
      const seen = new Set<IntentState>([state]);
      for (const reached of seen) for (const next of intentMoves[reached]) seen.add(next);
      expect(seen.has("closed")).toBe(true);
    }
  });

  test("accepted once, and not when done", () => {
    expect(checkAcceptance("received", null)).toEqual({ ok: true, value: "negotiating" });
    expect(checkAcceptance("contacted", "p")).toEqual({ ok: false, code: "INTENT_ALREADY_ACCEPTED" });
    expect(checkAcceptance("spam", null)).toEqual({ ok: false, code: "INTENT_DONE" });
  });
});

describe("receipt numbers", () => {
  const day = isoDate("2026-11-23");
  const bytes = fc.uint8Array({ minLength: receiptRandomBytes, maxLength: receiptRandomBytes });

  test("form", () => {
    const receipt = makeReceiptNo(day, new Uint8Array(receiptRandomBytes));
    expect(receipt).toMatch(/^YX261123-22222222-[2-9A-HJKMNP-Z]$/);
    expect(() => makeReceiptNo(day, new Uint8Array(7))).toThrow(RangeError);
    expect(() => makeReceiptNo(day, new Uint8Array(40).fill(255))).toThrow(RangeError);
  });

  test("what is made is read back, however it is typed", () => {
    fc.assert(
      fc.property(
        bytes.filter((list) => list.filter((byte) => byte < 248).length >= 8),
        (random) => {
          const receipt = makeReceiptNo(day, random);
          expect(parseReceiptNo(receipt)).toEqual({ ok: true, value: receipt });
          expect(parseReceiptNo(` ${receipt.toLowerCase().replaceAll("-", " ")} `)).toEqual({
            ok: true,
            value: receipt,
          });
        },
      ),
    );
  });

  test("one wrong character is noticed", () => {
    const receipt = makeReceiptNo(
      day,
      Uint8Array.from({ length: receiptRandomBytes }, (_, index) => index * 7),
    );
    for (const position of [9, 10, 11, 12, 13, 14, 15, 16]) {
      for (const other of "23456789ABCDEFGHJKMNPQRSTUVWXYZ") {
        if (receipt.charAt(position) === other) continue;
        const changed = `${receipt.slice(0, position)}${other}${receipt.slice(position + 1)}`;
        expect(parseReceiptNo(changed)).toEqual({ ok: false, code: "RECEIPT_CHECK" });
      }
    }
  });

  test.each(["", "YX", "YX261123-2222222-2", "XY261123-22222222-2", "YX261123-2222222O-2"])(
    "%s is no receipt",
    (text) => {
      expect(parseReceiptNo(text)).toEqual({ ok: false, code: "RECEIPT_FORMAT" });
    },
  );
});
