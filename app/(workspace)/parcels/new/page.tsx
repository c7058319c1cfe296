import type { Metadata } from "next";
import { ParcelForm } from "@/components/parcel/form/parcel-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "登记地块" };

export default async function NewParcelPage() {
  await requirePermission("parcel.edit");
  return (
    <>
      <PageHeader title="登记地块" back={{ href: paths.parcels, label: "地块" }} />
      <PageBody>
        <ParcelForm />
      </PageBody>
    </>
  );
}
