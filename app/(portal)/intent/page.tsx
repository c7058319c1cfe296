import type { Metadata } from "next";
import { z } from "zod";
import { IntentForm } from "@/components/intent/intent-form";
import { PortalPage } from "@/components/portal/portal-shell";
import { industries } from "@/domain/industry/industry";
import { client } from "@/lib/api/client";

export const metadata: Metadata = {
  title: "投资意向登记",
  description: "填写企业、联系人和大致需求，即时取得受理号，1 个工作日内由高新产业园招商专员联系。",
};

const intentSearchParams = z.object({
  parcel: z.string().max(40).optional().catch(undefined),
  industry: z.enum(industries).optional().catch(undefined),
});

export default async function IntentPage({ searchParams }: PageProps<"/intent">) {
  const { parcel: parcelCode, industry } = intentSearchParams.parse(await searchParams);
  const opened = await client.intent.openForm({ parcelCode });
  return (
    <PortalPage title="投资意向登记" isNarrow>
      <noscript>
        <p className="mb-6 rounded-md bg-behind-soft px-3 py-2 text-behind-text">
          提交登记需要启用浏览器脚本，启用后刷新本页。
        </p>
      </noscript>
      <IntentForm {...opened} industry={industry} />
    </PortalPage>
  );
}
