import type { Metadata } from "next";
import { z } from "zod";
import { TrackForm } from "@/components/intent/track-form";
import { PortalPage } from "@/components/portal/portal-shell";

export const metadata: Metadata = {
  title: "进度查询",
  description: "凭受理号和登记电话后四位查询投资意向的办理进度。",
};

const trackSearchParams = z.object({ receipt: z.string().max(40).optional().catch(undefined) });

export default async function TrackPage({ searchParams }: PageProps<"/track">) {
  const { receipt } = trackSearchParams.parse(await searchParams);
  return (
    <PortalPage title="进度查询" lead="填写登记时取得的受理号和登记电话的后四位。" isNarrow>
      <TrackForm receiptNo={receipt} />
    </PortalPage>
  );
}
