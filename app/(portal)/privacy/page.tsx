import type { Metadata } from "next";
import { PortalPage } from "@/components/portal/portal-shell";
import { PrivacyNotice } from "@/components/portal/privacy-notice";

export const metadata: Metadata = {
  title: "个人信息处理告知",
  description: "投资意向登记收集哪些个人信息、用于什么、保存多久，以及登记人的权利。",
};

export default function PrivacyPage() {
  return (
    <PortalPage title="个人信息处理告知" lead="适用于投资意向登记和进度查询。" isNarrow>
      <PrivacyNotice />
    </PortalPage>
  );
}
