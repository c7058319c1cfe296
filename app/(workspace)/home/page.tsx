import { redirect } from "next/navigation";
import { homePathFor } from "@/lib/navigation";
import { requireActor } from "@/server/session/require-actor";

export default async function HomePage() {
  const actor = await requireActor();
  redirect(homePathFor(actor.role));
}
