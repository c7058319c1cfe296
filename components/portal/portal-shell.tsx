import type { ReactNode } from "react";
import { PortalFooter, PortalFrame } from "@/components/shell/portal-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { paths } from "@/lib/paths";

const links = [
  { href: paths.portal, label: "首页" },
  { href: paths.land, label: "可供地块" },
  { href: paths.track, label: "进度查询" },
];

const footerLinks = [
  { href: paths.intentForm, label: "投资意向登记" },
  { href: paths.privacy, label: "个人信息处理告知" },
  { href: paths.apiReference, label: "数据接口" },
  { href: paths.signIn, label: "登录工作台" },
];

const facts = [
  { label: "单位", value: "天津子牙经济技术开发区高新产业园" },
  { label: "所在地", value: "天津市静海区" },
  { label: "受理", value: "网上随时登记，1 个工作日内由专人联系" },
];

/** Header and footer of every public page. */
export function PortalShell({ children }: { children: ReactNode }) {
  return (
    <PortalFrame
      links={links}
      action={
        <ButtonLink href={paths.intentForm} variant="primary">
          我要投资
        </ButtonLink>
      }
      footer={<PortalFooter facts={facts} links={footerLinks} />}
    >
      {children}
    </PortalFrame>
  );
}

type PortalSectionProps = {
  id?: string;
  title: string;
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

/** A block of a public page: one heading, what belongs to it, one thing to do. */
export function PortalSection({ id, title, note, action, children }: PortalSectionProps) {
  return (
    <section id={id} className="border-t hairline">
      <div className="mx-auto max-w-6xl px-4 py-10 sm:px-6 sm:py-12">
        <header className="mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h2 className="text-xl font-semibold">{title}</h2>
          {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
          {action ? <div className="sm:ml-auto">{action}</div> : null}
        </header>
        {children}
      </div>
    </section>
  );
}

type PortalPageProps = { title: string; lead?: ReactNode; isNarrow?: boolean; children: ReactNode };

/** A public page with one subject. */
export function PortalPage({ title, lead, isNarrow = false, children }: PortalPageProps) {
  return (
    <div
      className={
        isNarrow
          ? "mx-auto max-w-3xl px-4 py-8 sm:px-6 sm:py-10"
          : "mx-auto max-w-6xl px-4 py-8 sm:px-6 sm:py-10"
      }
    >
      <header className="mb-6">
        <h1 className="text-2xl font-semibold text-balance">{title}</h1>
        {lead ? <p className="mt-2 max-w-2xl text-lg text-ink-muted text-pretty">{lead}</p> : null}
      </header>
      {children}
    </div>
  );
}
