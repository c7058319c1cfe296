import type { ReactNode } from "react";
import { MyTargets } from "@/components/target/my-targets";
import { client } from "@/lib/api/client";

/** The officer's targets over the ledger, which is as much less high; nothing where no target was issued. */
export async function WithMyTargets({ children }: { children: ReactNode }) {
  const mine = await client.target.mine({});
  if (mine.items.length === 0) return children;
  return (
    <div className="[--above:var(--frame-top,0px)]">
      <MyTargets mine={mine} />
      <div className="[--frame-top:calc(var(--above)+2.75rem)]">{children}</div>
    </div>
  );
}
