import { FieldRow, FormSection } from "@/components/form/form-section";
import type { EnterpriseOption } from "@/domain/enterprise/search-enterprises.schema";
import { ProjectField } from "../fields/project-field";
import type { FieldsForm } from "../fields/use-fields";
import { InvestorNameField } from "./investor-name-field";

type SectionProps = { form: FieldsForm };
type InvestorSectionProps = SectionProps & {
  canSearch: boolean;
  onPick: (enterprise: EnterpriseOption) => void;
};

export function InvestorSection({ form, canSearch, onPick }: InvestorSectionProps) {
  return (
    <FormSection title="投资方" note="边填边查重，不必先去搜索">
      <InvestorNameField form={form} canSearch={canSearch} onPick={onPick} />
      <ProjectField name="uscc" form={form} help="18 位；暂时没有可以不填" />
      <ProjectField name="capitalKind" form={form} />
      <ProjectField name="sourceRegionCode" form={form} help="投资方总部或控股股东所在地" />
    </FormSection>
  );
}

export function ContactSection({ form }: SectionProps) {
  return (
    <FormSection title="联系人" note="电话与邮箱至少填一项；其他人只能看到隐去的号码">
      <FieldRow>
        <ProjectField name="contactName" form={form} isRequired />
        <ProjectField name="contactTitle" form={form} />
      </FieldRow>
      <FieldRow>
        <ProjectField name="contactPhone" form={form} help="手机、带区号的固定电话或 400 电话" />
        <ProjectField name="contactEmail" form={form} />
      </FieldRow>
    </FormSection>
  );
}

export function SubstanceSection({ form }: SectionProps) {
  return (
    <FormSection title="项目">
      <ProjectField name="name" form={form} isRequired help="投资方简称加主要产品，如“启珩减速器生产基地”" />
      <ProjectField name="summary" form={form} isRequired help="做什么、为什么来、目前谈到哪里" />
      <FieldRow>
        <ProjectField name="sourceChannel" form={form} isRequired />
        <ProjectField name="industry" form={form} isRequired />
      </FieldRow>
      <ProjectField name="industryCode" form={form} help="国民经济行业分类中类或小类，洽谈前补齐即可" />
      <ProjectField name="isCapitalRelief" form={form} label="承接北京非首都功能疏解" />
    </FormSection>
  );
}

export function ScaleSection({ form }: SectionProps) {
  return (
    <FormSection title="规模" note="知道多少填多少，进入洽谈前补齐">
      <ProjectField name="totalInvestmentFen" form={form} />
      <ProjectField name="fixedInvestmentFen" form={form} />
      <ProjectField name="landNeedSqm" form={form} />
      <FieldRow>
        <ProjectField name="factoryNeedSqm" form={form} />
        <ProjectField name="zone" form={form} />
      </FieldRow>
      <FieldRow>
        <ProjectField name="plannedStartOn" form={form} />
        <ProjectField name="plannedCompletionOn" form={form} />
      </FieldRow>
      <ProjectField name="plannedProductionOn" form={form} />
    </FormSection>
  );
}
