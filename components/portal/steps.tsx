import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { paths } from "@/lib/paths";
import { PortalSection } from "./portal-shell";

const steps = [
  { title: "登记意向", text: "填企业名称、联系人和大致需求，约 3 分钟，即时取得受理号。" },
  { title: "专员联系", text: "1 个工作日内由招商专员按登记的电话联系，进度可随时查询。" },
  { title: "考察洽谈", text: "现场看地、看厂房，核对用地、能耗、环保等条件。" },
  { title: "项目评审", text: "按园区三级评审机制审核产业准入与用地。" },
  { title: "签约落地", text: "签订合同后办理注册、备案、供地与开工手续，专员全程对接。" },
];

/** From the form to the ground, and the way in. */
export function Steps() {
  return (
    <PortalSection id="steps" title="办理步骤">
      <ol className="grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-5">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="border-t-2 border-line pt-3">
            <p className="text-sm text-ink-muted tabular-nums">第 {index + 1} 步</p>
            <p className="mt-0.5 text-lg font-semibold">{title}</p>
            <p className="mt-1 text-ink-muted text-pretty">{text}</p>
          </li>
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href={paths.intentForm} variant="primary" size="lg">
          我要投资
        </ButtonLink>
        <Link href={paths.track} className="link">
          已经登记，查询进度
        </Link>
      </div>
    </PortalSection>
  );
}
