import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { PortalOverview } from "@/domain/portal/overview.schema";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm, muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";

type HomeHeroProps = Pick<PortalOverview, "available" | "zones">;

/** Where, for whom, what is free, and the one thing to do. */
export function HomeHero({ available, zones }: HomeHeroProps) {
  return (
    <section className="bg-canvas">
      <div className="mx-auto grid max-w-6xl gap-x-16 gap-y-10 px-4 py-10 sm:px-6 sm:py-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="self-center">
          <p className="flex items-center gap-1.5 text-ink-muted">
            <Icon name="pin" />
            天津市静海区
          </p>
          <h1 className="mt-3 text-2xl font-semibold text-balance sm:text-display sm:tracking-tight">
            到高新产业园投资兴业
          </h1>
          <p className="mt-4 max-w-xl text-lg text-ink-muted text-pretty">
            面向高端装备、生物医药、新一代信息技术和科技服务企业。
            {available.count > 0
              ? `现有可供地块 ${formatNumber(available.count)} 宗，共 ${muOfSqmWithUnit(available.areaSqm)}。`
              : ""}
            填一张登记表，1 个工作日内由招商专员联系。
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <ButtonLink href={paths.intentForm} variant="primary" size="lg">
              我要投资
            </ButtonLink>
            <ButtonLink href={paths.land} size="lg">
              查看可供地块
            </ButtonLink>
          </div>
        </div>
        {available.count > 0 ? <AvailableLand zones={zones} available={available} /> : null}
      </div>
    </section>
  );
}

function AvailableLand({ zones, available }: HomeHeroProps) {
  return (
    <section aria-labelledby="available-land" className="self-center border-t-2 border-ink pt-3">
      <h2 id="available-land" className="flex items-baseline justify-between gap-3 font-semibold">
        可供地块
        <span className="text-sm font-normal text-ink-muted">面积，亩</span>
      </h2>
      <table className="mt-2 w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">片区</th>
            <th scope="col">宗数</th>
            <th scope="col">面积（亩）</th>
          </tr>
        </thead>
        <tbody>
          {zones.map(({ zone, available: free }) => (
            <tr key={zone} className="border-t hairline">
              <th scope="row" className="py-2.5 text-left font-normal">
                {free.count > 0 ? (
                  <Link href={`${paths.land}?zone=${zone}`} className="link">
                    {zoneText[zone]}
                  </Link>
                ) : (
                  zoneText[zone]
                )}
              </th>
              <td className="py-2.5 text-right text-ink-muted">
                {free.count > 0 ? `${free.count} 宗` : "暂无"}
              </td>
              <td className="w-24 py-2.5 text-right font-semibold">
                {free.count > 0 ? muOfSqm(free.areaSqm) : "–"}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-ink">
            <th scope="row" className="py-2.5 text-left font-semibold">
              合计
            </th>
            <td className="py-2.5 text-right text-ink-muted">{formatNumber(available.count)} 宗</td>
            <td className="w-24 py-2.5 text-right font-semibold">{muOfSqm(available.areaSqm)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
