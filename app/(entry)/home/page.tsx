import { redirect } from "next/navigation";
import { homePathFor } from "@/lib/navigation";
import { requireActor } from "@/server/session/require-actor";

/** Where everybody is sent after signing in: on to the first page of their role, by a redirect before anything is drawn. */
export default async function HomePage() {
  const actor = await requireActor();
  redirect(homePathFor(actor.role));
}
