import type { Metadata } from "next";
import { ApiReference } from "@/components/portal/api-reference";
import { PortalPage } from "@/components/portal/portal-shell";
import { openApiDocument } from "@/server/transport/open-api";
import { apiGroups } from "./api-groups";

export const metadata: Metadata = {
  title: "数据接口",
  description: "招商管理平台 REST 接口目录，由接口定义自动生成。",
};

export default async function ReferencePage({ searchParams }: PageProps<"/reference">) {
  const { group } = await searchParams;
  const groups = apiGroups(await openApiDocument());
  const current = groups.find(({ id }) => id === group) ?? groups[0];
  const count = groups.reduce((sum, group) => sum + group.operations.length, 0);
  return (
    <PortalPage
      title="数据接口"
      lead={`共 ${count} 个接口，与网页使用同一套规则和权限。除对外接口外，须先登录取得会话。`}
    >
      <p className="mb-8">
        <a href="/api/v1/openapi.json" className="link">
          下载 OpenAPI 3.1 文档
        </a>
        <span className="ml-3 text-ink-muted">
          金额单位为分，面积单位为平方米，日期为 2026-11-23，时间为带时区的 ISO 8601。
        </span>
      </p>
      {current ? (
        <ApiReference
          groups={groups.map(({ id, title, operations }) => ({ id, title, count: operations.length }))}
          current={current}
        />
      ) : null}
    </PortalPage>
  );
}
