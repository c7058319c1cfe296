import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FieldRow, FormSection } from "@/components/form/form-section";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { fieldId, isInMu, type Problems } from "./form-values";
import { amountBandOptions, channelOptions, industryOptions, siteNeedOptions } from "./intent-options";

type InvestmentFieldsProps = { problems: Problems; industry?: string; hasParcel: boolean; siteNeed?: string };

export function InvestmentFields({ problems, industry, hasParcel, siteNeed }: InvestmentFieldsProps) {
  return (
    <FormSection title="投资意向" note="大致范围即可，洽谈时再细化">
      <SelectField
        id={fieldId("industry")}
        name="industry"
        label="投资领域"
        isRequired
        defaultValue={industry ?? ""}
        placeholder="选择投资领域"
        options={industryOptions}
        error={problems.industry}
      />
      <RadioCards
        id={fieldId("amountBand")}
        name="amountBand"
        label="拟投资额"
        isRequired
        columns={3}
        options={amountBandOptions}
        error={problems.amountBand}
      />
      <RadioCards
        id={fieldId("siteNeed")}
        name="siteNeed"
        label="场地需求"
        isRequired
        columns={3}
        defaultValue={hasParcel ? "land" : undefined}
        options={siteNeedOptions}
        error={problems.siteNeed}
      />
      <SiteAndTime problems={problems} siteNeed={siteNeed} />
      <TextArea
        id={fieldId("description")}
        name="description"
        label="项目简介"
        rows={4}
        maxLength={1000}
        help="产品、工艺、产值和用工规模，以及对水、电、气、环保的特殊要求"
        error={problems.description}
      />
      <CheckboxField name="isCapitalRelief" label="属于北京非首都功能疏解项目" />
      <SelectField
        id={fieldId("channel")}
        name="channel"
        label="从哪里了解到园区"
        placeholder="选填"
        options={channelOptions}
        error={problems.channel}
      />
    </FormSection>
  );
}

function SiteAndTime({ problems, siteNeed }: Pick<InvestmentFieldsProps, "problems" | "siteNeed">) {
  const asksForMu = isInMu(siteNeed);
  return (
    <FieldRow>
      <TextField
        id={fieldId("area")}
        name="area"
        label={asksForMu ? "需要土地面积" : "需要建筑面积"}
        suffix={asksForMu ? "亩" : "㎡"}
        inputMode="decimal"
        maxLength={16}
        autoComplete="off"
        error={problems.area}
      />
      <DateField
        id={fieldId("plannedStartOn")}
        name="plannedStartOn"
        label="计划开工日期"
        min="2020-01-01"
        max="2099-12-31"
        error={problems.plannedStartOn}
      />
    </FieldRow>
  );
}
