import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";

/** The two lists of the area. */
export function EnterpriseTabs({ current }: { current: "enterprises" | "requests" }) {
  return (
    <div className="px-4 pb-3 sm:px-6">
      <LinkTabs
        label="企业"
        tabs={[
          { href: paths.enterprises, label: "企业名录", isCurrent: current === "enterprises" },
          { href: paths.serviceRequests, label: "诉求与服务", isCurrent: current === "requests" },
        ]}
      />
    </div>
  );
}
