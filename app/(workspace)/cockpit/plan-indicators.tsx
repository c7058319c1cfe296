import { IndicatorList } from "@/components/plan/indicator-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { client } from "@/lib/api/client";
import { planHref } from "@/lib/search-params/plans";

/** The plan's indicators, read while the figures above are already on the screen; one line while nothing is set. */
export async function PlanIndicators({ code }: { code: string }) {
  const detail = await client.plan.get({ code });
  const isUnset = detail.indicators.every(({ target }) => !target || target.targetValue === null);
  if (!isUnset || detail.plan.state === "closed") return <IndicatorList detail={detail} />;
  return (
    <Section
      title="规划指标"
      action={
        <ButtonLink href={planHref({ plan: code })} size="sm">
          查看 {detail.indicators.length} 项指标
        </ButtonLink>
      }
    >
      <p className="text-ink-muted">{detail.plan.name}的目标尚未下达。统计核定岗录入后，在这里核对算术。</p>
    </Section>
  );
}
