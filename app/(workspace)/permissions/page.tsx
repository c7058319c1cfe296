import type { Metadata } from "next";
import { PermissionTable } from "@/components/permission/permission-table";
import { RoleScopes } from "@/components/permission/role-scopes";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { client } from "@/lib/api/client";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "权限" };

export default async function PermissionsPage() {
  await requirePermission("permission.read");
  const { items } = await client.permission.list({});
  return (
    <>
      <PageHeader title="权限" note="角色与权限由系统固定，调整某人的权限即调整其角色" />
      <PermissionTable items={items} />
      <PageBody>
        <Section title="数据范围" note="有权限之外，各角色还只看得到这些记录" className="mt-8">
          <RoleScopes />
        </Section>
      </PageBody>
    </>
  );
}
