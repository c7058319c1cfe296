import type { ReactNode } from "react";
import { consentEffectiveOn, consentVersion, intentRetentionMonths } from "@/domain/intent/consent";

/** The PIPL notice a visitor agrees to; a change of substance raises `consentVersion`. */
export function PrivacyNotice() {
  return (
    <div className="space-y-7 text-lg text-pretty">
      <p className="text-base text-ink-muted">
        版本 {consentVersion}，自 {consentEffectiveOn} 起施行。提交登记时同意的版本、时间与登记内容一并保存。
      </p>
      <Clause title="一、处理者">
        <p>
          天津子牙经济技术开发区高新产业园管理机构（以下称园区）处理投资意向登记中的个人信息，并对处理活动负责。
        </p>
        <p>联系渠道：登记后，进度查询页列明承办的招商专员及其办公电话；也可到园区管理机构现场提出。</p>
      </Clause>
      <Clause title="二、处理目的和依据">
        <p>用于核实登记、与联系人取得联系、开展项目洽谈和告知办理进度。除此之外不作他用。</p>
        <p>
          依据《中华人民共和国个人信息保护法》，以登记人的同意为前提。不同意的，可不登记，不影响浏览本网站。
        </p>
      </Clause>
      <Clause title="三、处理的个人信息">
        <ul className="list-disc pl-6">
          <li>登记人填写的联系人姓名、联系电话，以及选填的邮箱；</li>
          <li>提交时的网络地址、浏览器标识和时间，用于防止恶意提交和留存同意记录。</li>
        </ul>
        <p>不收集身份证件号码、银行账户、生物识别等敏感个人信息，登记时也不要填写。</p>
      </Clause>
      <Clause title="四、处理方式和范围">
        <p>
          信息保存在园区的服务器中，仅承办的招商专员可见完整联系方式，其他工作人员看到的是遮盖后的内容；查看完整联系方式留有审计记录。
        </p>
        <p>
          不公开、不买卖。确需提供给园区以外的单位（如项目转由其他区承接）时，另行告知接收方并取得单独同意。法律、行政法规另有规定的除外。
        </p>
        <p>填写中的草稿只保存在登记人本机的浏览器里，提交或点“清空”后删除。</p>
      </Clause>
      <Clause title="五、保存期限">
        <p>
          登记转为项目的，按项目档案的期限保存；未转为项目的，自最后一次办理之日起保存 {intentRetentionMonths}{" "}
          个月，期满对姓名、电话、邮箱和网络地址作匿名化处理。
        </p>
      </Clause>
      <Clause title="六、登记人的权利">
        <p>登记人可查阅、复制、更正、补充登记的个人信息，可撤回同意、要求删除，可要求解释处理规则。</p>
        <p>
          凭受理号和登记电话向承办的招商专员提出，园区在 15 个工作日内答复。撤回同意不影响撤回前已进行的处理。
        </p>
        <p>对处理有异议的，可向履行个人信息保护职责的部门投诉、举报。</p>
      </Clause>
      <Clause title="七、告知的变更">
        <p>处理目的、方式或种类变更的，更新本告知并重新取得同意；登记表要求确认的始终是最新版本。</p>
      </Clause>
    </div>
  );
}

function Clause({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t hairline pt-4">
      <h2 className="mb-2 font-semibold">{title}</h2>
      <div className="space-y-2">{children}</div>
    </section>
  );
}
