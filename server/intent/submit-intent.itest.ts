import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { intentEvents, intents } from "@/db/schema";
import { buildEnterprise, buildUser, unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { consentVersion } from "@/domain/intent/consent";
import { parseReceiptNo } from "@/domain/intent/receipt-number";
import type { submitIntentInput } from "@/domain/intent/submit-intent.schema";
import { actorOf, contextFor } from "../testing/context";
import { issueFormTicket } from "./form-ticket";
import { submitIntent } from "./submit-intent";

const database = useTestDatabase();
const now = new Date("2026-11-23T04:00:00Z");
const visitor = { kind: "visitor" } as const;

let phoneSeries = 0;
const nextPhone = () => `139${String(++phoneSeries).padStart(8, "0")}`;

const form = (values: Record<string, unknown> = {}): z.input<typeof submitIntentInput> => ({
  submissionKey: randomUUID(),
  formTicket: issueFormTicket(new Date(now.getTime() - 60_000)),
  enterpriseName: `天津${unique()}装备有限公司`,
  contactName: "王丽",
  phone: nextPhone(),
  industry: "advancedEquipment",
  amountBand: "50mTo100m",
  siteNeed: "land",
  isConsentGiven: true,
  consentVersion,
  ...values,
});

const submit = (values: Record<string, unknown> = {}, address = unique()) =>
  call(submitIntent, form(values), {
    context: contextFor(database.db, visitor, { now, address, userAgent: "浏览器" }),
  });

const rowOf = async (receiptNo: string) =>
  (await database.db.select().from(intents).where(eq(intents.receiptNo, receiptNo)))[0];

describe("a submission", () => {
  test("is kept with its consent and gets a receipt that reads back", async () => {
    const receipt = await submit(
      { uscc: " 91120118ma06abcdxm ", areaSqm: "28800", sourceRegionCode: "110000" },
      "203.0.113.9",
    );
    expect(parseReceiptNo(receipt.receiptNo)).toEqual({ ok: true, value: receipt.receiptNo });
    const row = await rowOf(receipt.receiptNo);
    expect(row).toMatchObject({
      state: "received",
      uscc: "91120118MA06ABCDXM",
      areaSqm: "28800.00",
      consentVersion,
      address: "203.0.113.9",
      userAgent: "浏览器",
      enterpriseUserId: null,
    });
    expect(new Date(row?.consentAt ?? 0)).toEqual(now);
    const events = await database.db
      .select()
      .from(intentEvents)
      .where(eq(intentEvents.intentId, row?.id ?? ""));
    expect(events.map((event) => event.state)).toEqual(["received"]);
  });

  test("of a signed-in enterprise stays with its account", async () => {
    const enterprise = await buildEnterprise(database.db);
    const user = await buildUser(database.db, "enterpriseUser", { enterpriseId: enterprise.id });
    const receipt = await call(submitIntent, form(), {
      context: contextFor(database.db, actorOf(user), { now, address: unique() }),
    });
    expect((await rowOf(receipt.receiptNo))?.enterpriseUserId).toBe(user.id);
  });

  test("sent many times at once with one key is one row and one receipt", async () => {
    const keys = Array.from({ length: 25 }, () => form());
    const sent = keys.flatMap((values) =>
      Array.from({ length: 40 }, () =>
        call(submitIntent, values, {
          context: contextFor(database.db, visitor, { now, address: values.submissionKey }),
        }),
      ),
    );
    const receipts = await Promise.all(sent);
    expect(receipts).toHaveLength(1000);
    expect(new Set(receipts.map((receipt) => receipt.receiptNo)).size).toBe(25);
    for (const { submissionKey } of keys) {
      const rows = await database.db.select().from(intents).where(eq(intents.submissionKey, submissionKey));
      expect(rows).toHaveLength(1);
    }
  }, 120_000);
});

describe("refusals", () => {
  test.each([
    ["a wrong code", { uscc: "91120118MA06ABCDX2" }, "uscc"],
    ["a wrong phone", { phone: "1380000" }, "phone"],
    ["a link in the text", { description: "详见 https://example.com" }, "description"],
    ["no consent", { isConsentGiven: false }, "isConsentGiven"],
    ["an older consent text", { consentVersion: "2020-01" }, "consentVersion"],
    ["a forged ticket", { formTicket: "abc.def" }, "formTicket"],
    [
      "a ticket of last month",
      { formTicket: issueFormTicket(new Date("2026-10-01T00:00:00Z")) },
      "formTicket",
    ],
  ])("%s", async (_name, values, field) => {
    const refused = submit(values);
    await expect(refused).rejects.toMatchObject({ code: "VALIDATION" });
    await expect(refused).rejects.toHaveProperty(`data.fields.${field}`);
  });

  test("too many from one phone", async () => {
    const phone = nextPhone();
    for (let sent = 0; sent < 5; sent += 1) await submit({ phone });
    await expect(submit({ phone })).rejects.toMatchObject({ code: "LIMIT" });
    const rows = await database.db.select().from(intents).where(eq(intents.phone, phone));
    expect(rows).toHaveLength(5);
  });

  test("too many from one address, while another address goes on", async () => {
    for (let sent = 0; sent < 20; sent += 1) await submit({}, "198.51.100.7");
    await expect(submit({}, "198.51.100.7")).rejects.toMatchObject({ code: "LIMIT" });
    await expect(submit({}, "198.51.100.8")).resolves.toHaveProperty("receiptNo");
  });
});

test.each([
  ["the trap field filled", { homepage: "http://spam.example" }],
  ["filled in a second", { formTicket: issueFormTicket(new Date(now.getTime() - 1000)) }],
])("%s goes to the spam queue with an ordinary receipt", async (_name, values) => {
  const receipt = await submit(values);
  expect((await rowOf(receipt.receiptNo))?.state).toBe("spam");
});
