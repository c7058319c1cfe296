import type { Database } from "@/db/client";
import { contacts, serviceRequests } from "@/db/schema";

const single = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

type RequestValues = Partial<typeof serviceRequests.$inferInsert> & { enterpriseId: string };

/** A 诉求 that waits for an answer. */
export async function buildServiceRequest(db: Database, values: RequestValues) {
  const row = {
    kind: "utilities" as const,
    title: "厂区临时用电扩容",
    content: "设备进场后现有变压器容量不足，申请增容 400 千伏安。",
    raisedOn: "2026-11-16",
    dueOn: "2026-11-23",
  };
  return single(
    await db
      .insert(serviceRequests)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A person of an enterprise. */
export async function buildContact(
  db: Database,
  values: Partial<typeof contacts.$inferInsert> & { enterpriseId: string },
) {
  const row = { name: "王建国", title: "总经理", phone: "13812341234" };
  return single(
    await db
      .insert(contacts)
      .values({ ...row, ...values })
      .returning(),
  );
}
