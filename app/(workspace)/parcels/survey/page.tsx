import type { Metadata } from "next";
import { SurveyImport } from "@/components/survey/survey-import";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "导入测绘成果" };

export default async function SurveyPage() {
  await requirePermission("parcel.edit");
  return (
    <>
      <PageHeader title="导入测绘成果" back={{ href: paths.parcels, label: "地块" }} />
      <PageBody>
        <SurveyImport />
      </PageBody>
    </>
  );
}
