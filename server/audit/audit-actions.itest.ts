import { describe, expect, it } from "vitest";
import { auditActions } from "@/lib/text/audit-actions";
import { allProcedures } from "../testing/procedures";

describe("the log's vocabulary", () => {
  it("names every command there is", () => {
    const named = new Set(auditActions.map(([action]) => action));
    const commands = allProcedures().filter(({ meta }) => meta.kind === "command");
    expect(commands.map(({ meta }) => meta.name).filter((name) => !named.has(name))).toEqual([]);
  });
});
