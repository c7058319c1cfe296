import { call } from "@orpc/server";
import { describe, expect, it } from "vitest";
import { dictionaryItems } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { addDictionaryItem } from "./add-dictionary-item";
import { listDictionary } from "./list-dictionary";
import { setDictionaryItemActivity } from "./set-dictionary-item-activity";
import { updateDictionaryItem } from "./update-dictionary-item";

const database = useTestDatabase();
const admin = () => personOf(database.db, "systemAdmin");

describe("dictionaries", () => {
  it("take entries, rename, order and deactivate them", async () => {
    const { context } = await admin();
    const [late, early] = [`u${unique()}`, `u${unique()}`];
    await call(addDictionaryItem, { kind: "utility", code: late, label: "供冷", sort: 200 }, { context });
    const { id } = await call(
      addDictionaryItem,
      { kind: "utility", code: early, label: "蒸汽", sort: 100 },
      { context },
    );
    await call(
      updateDictionaryItem,
      { id, version: 1, label: "工业蒸汽", sort: 100, note: "园区热源厂" },
      { context },
    );
    await call(setDictionaryItemActivity, { id, version: 2, isActive: false }, { context });
    const { items } = await call(listDictionary, { kind: "utility" }, { context });
    const added = items.filter(({ code }) => code === early || code === late);
    expect(added.map(({ code }) => code)).toEqual([early, late]);
    expect(added[0]).toMatchObject({ label: "工业蒸汽", note: "园区热源厂", isActive: false, version: 3 });
  });

  it("refuse a code twice, an unknown parent, a stale writer and what is not there", async () => {
    const { context } = await admin();
    const code = `r${unique()}`;
    const add = (part: object) =>
      refusalOf(call(addDictionaryItem, { kind: "region", code, label: "某地", ...part }, { context }));
    expect(await add({ parentCode: "nowhere" })).toBe("VALIDATION");
    expect(await add({})).toBe("done");
    expect(await add({})).toBe("RULE DICTIONARY_CODE_TAKEN");
    const change = (id: string, version: number) =>
      refusalOf(call(updateDictionaryItem, { id, version, label: "某地", sort: 1 }, { context }));
    const { items } = await call(listDictionary, { kind: "region" }, { context });
    expect(await change(items[0]?.id ?? "", 4)).toBe("CONFLICT");
    expect(await change(crypto.randomUUID(), 1)).toBe("NOT_FOUND");
  });

  it("keep the entries the rules name", async () => {
    const { context } = await admin();
    const row = { kind: "followUpKind", code: `f${unique()}`, label: "会谈" };
    const [fixed] = await database.db.insert(dictionaryItems).values(row).returning();
    const added = call(addDictionaryItem, { kind: "followUpKind", code: "x", label: "会谈" }, { context });
    expect(await refusalOf(added)).toBe("RULE DICTIONARY_FIXED");
    const off = call(
      setDictionaryItemActivity,
      { id: fixed?.id ?? "", version: 1, isActive: false },
      { context },
    );
    expect(await refusalOf(off)).toBe("RULE DICTIONARY_FIXED");
  });

  it("are the system administrator's", async () => {
    const { context } = await personOf(database.db, "leader");
    expect(await refusalOf(call(listDictionary, { kind: "region" }, { context }))).toBe("FORBIDDEN");
  });
});
