import { randomBytes } from "node:crypto";
import { call } from "@orpc/server";
import { describe, expect, test } from "vitest";
import { intentEvents } from "@/db/schema";
import { buildUser, unique } from "@/db/testing/builders";
import { buildIntent } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { isoDate } from "@/domain/calendar/date";
import type { IntentState } from "@/domain/intent/intent-state";
import { makeReceiptNo, receiptRandomBytes } from "@/domain/intent/receipt-number";
import { actorOf, contextFor } from "../testing/context";
import { listOwnIntents } from "./list-own-intents";
import { trackIntent } from "./track-intent";

const database = useTestDatabase();

const newReceipt = () => makeReceiptNo(isoDate("2026-11-20"), randomBytes(receiptRandomBytes));

const track = (receiptNo: string, phoneTail: string, address = unique()) =>
  call(
    trackIntent,
    { receiptNo, phoneTail },
    { context: contextFor(database.db, { kind: "visitor" }, { address }) },
  );

async function answerTo(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    // safe because every refusal is an ORPCError with these fields
    const { code, status, message, data } = error as {
      code: string;
      status: number;
      message: string;
      data: unknown;
    };
    return { code, status, message, data };
  }
}

async function submitted(
  values: Parameters<typeof buildIntent>[1] = {},
  states: IntentState[] = ["received"],
) {
  const intent = await buildIntent(database.db, {
    receiptNo: newReceipt(),
    createdAt: "2026-11-20T02:00:00Z",
    ...values,
  });
  for (const state of states) {
    await database.db.insert(intentEvents).values({
      intentId: intent.id,
      state,
      internalNote: "内部意见",
      publicNote: state === "contacted" ? "已电话联系" : null,
    });
  }
  return intent;
}

describe("the right pair", () => {
  test("shows states, public notes and the officer's desk, nothing internal", async () => {
    const officer = await buildUser(database.db, "officer", { displayName: "李想", phone: "022-68588888" });
    const intent = await submitted({ state: "contacted", assignedTo: officer.id }, [
      "received",
      "assigned",
      "contacted",
    ]);
    const view = await track(intent.receiptNo.toLowerCase().replaceAll("-", " "), "1234");
    expect(view).toMatchObject({
      state: "contacted",
      answerDueOn: null,
      officer: { name: "李想", officePhone: "022-68588888" },
    });
    expect(view.events.map((event) => [event.state, event.note])).toEqual([
      ["received", null],
      ["assigned", null],
      ["contacted", "已电话联系"],
    ]);
    const text = JSON.stringify(view);
    for (const secret of ["内部意见", intent.enterpriseName, intent.phone, intent.contactName])
      expect(text).not.toContain(secret);
  });

  test("hides an officer's mobile and a suspicion of spam; names the day an answer is due", async () => {
    const officer = await buildUser(database.db, "officer", { phone: "13900001111" });
    const intent = await submitted({ state: "spam", assignedTo: officer.id }, ["received", "spam"]);
    const view = await track(intent.receiptNo, "1234");
    expect(view).toMatchObject({
      state: "received",
      answerDueOn: "2026-11-23",
      officer: { officePhone: null },
    });
    expect(view.events).toHaveLength(1);
  });
});

describe("guessing", () => {
  test("a wrong pair, an unknown number and nonsense get one and the same answer", async () => {
    const intent = await submitted();
    const wrong = await answerTo(track(intent.receiptNo, "0000"));
    expect(wrong).toMatchObject({ code: "NOT_FOUND", status: 404 });
    expect(await answerTo(track(newReceipt(), "1234"))).toEqual(wrong);
    expect(await answerTo(track("随便写的", "1234"))).toEqual(wrong);
  });

  test("is stopped after five failures, alike for known and unknown numbers, and the owner elsewhere goes on", async () => {
    const intent = await submitted();
    const address = unique();
    const unknown = newReceipt();
    for (let tried = 0; tried < 5; tried += 1) {
      await answerTo(track(intent.receiptNo, "0000", address));
      await answerTo(track(unknown, "0000", address));
    }
    const limited = await answerTo(track(intent.receiptNo, "1234", address));
    expect(limited).toMatchObject({ code: "LIMIT" });
    expect(await answerTo(track(unknown, "1234", address))).toMatchObject({ code: "LIMIT" });
    await expect(track(intent.receiptNo, "1234")).resolves.toHaveProperty("state", "received");
  });

  test("over many receipts is stopped by address", async () => {
    const address = unique();
    for (let tried = 0; tried < 30; tried += 1) await answerTo(track(newReceipt(), "0000", address));
    expect(await answerTo(track(newReceipt(), "0000", address))).toMatchObject({ code: "LIMIT" });
  });

  test("from many addresses is stopped by receipt, but not for the address it came from", async () => {
    const home = unique();
    const intent = await submitted({ address: home });
    for (let tried = 0; tried < 50; tried += 1) await answerTo(track(intent.receiptNo, "0000"));
    expect(await answerTo(track(intent.receiptNo, "1234"))).toMatchObject({ code: "LIMIT" });
    await expect(track(intent.receiptNo, "1234", home)).resolves.toHaveProperty("state", "received");
  });
});

describe("an enterprise's account", () => {
  test("lists its own submissions only", async () => {
    const user = await buildUser(database.db, "enterpriseUser");
    const own = await submitted({ enterpriseUserId: user.id });
    await submitted();
    const list = await call(listOwnIntents, {}, { context: contextFor(database.db, actorOf(user)) });
    expect(list.map((intent) => [intent.receiptNo, intent.enterpriseName])).toEqual([
      [own.receiptNo, own.enterpriseName],
    ]);
  });

  test.each(["officer", "leader", "auditAdmin"] as const)("%s has no such list", async (role) => {
    const user = await buildUser(database.db, role);
    await expect(
      call(listOwnIntents, {}, { context: contextFor(database.db, actorOf(user)) }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
