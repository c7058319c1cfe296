import type { Metadata } from "next";
import { LeadForm } from "@/components/project/registration/lead-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "登记线索" };

export default async function NewLeadPage() {
  const actor = await requirePermission("project.create");
  return (
    <>
      <PageHeader title="登记线索" back={{ href: paths.leads, label: "线索" }} />
      <PageBody>
        <LeadForm canSearch={can(actor, "enterprise.search")} />
      </PageBody>
    </>
  );
}
