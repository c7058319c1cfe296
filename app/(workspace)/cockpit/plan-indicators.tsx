import { IndicatorList } from "@/components/plan/indicator-list";
import { client } from "@/lib/api/client";

/** The plan's indicators, read while the figures above are already on the screen. */
export async function PlanIndicators({ code }: { code: string }) {
  return <IndicatorList detail={await client.plan.get({ code })} />;
}
