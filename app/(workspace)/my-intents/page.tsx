import type { Metadata } from "next";
import { OwnIntents } from "@/components/intent/own-intents";
import { client } from "@/lib/api/client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "我的登记" };

export default async function MyIntentsPage() {
  await requirePermission("intent.readOwn");
  return <OwnIntents intents={await client.intent.listOwn({})} />;
}
