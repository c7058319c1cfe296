"use client";

import { useQuery } from "@tanstack/react-query";
import { CheckboxField } from "@/components/form/checkbox-field";
import { RuleHistory } from "@/components/form/rule-history";
import { SelectField } from "@/components/form/select-field";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import {
  type BenefitRules,
  belowScaleWays,
  benefitRulesKey,
  benefitRulesSetting,
  defaultBenefitRules,
} from "@/domain/benefit/rules.schema";
import {
  defaultUnderusedRules,
  medianBases,
  type UnderusedRules,
  underusedRulesKey,
  underusedRulesSetting,
  underusedTests,
} from "@/domain/underused/rules.schema";
import { medianBasisText, underusedTestText } from "@/lib/text/underused";
import { BenefitTabs } from "./benefit-tabs";
import { heldBenefitRules, heldUnderusedRules, settingsQuery } from "./held-rules";
import type { BenefitReader } from "./reader";
import { benefitChanges, underusedChanges } from "./rule-changes";
import { benefitRuleGroups, underusedRuleFields } from "./rule-fields";
import { RuleSection } from "./rule-form-section";

const belowScaleText = { formula: "与规上企业同一公式", taxOnly: "只评亩均税收，单独排名" };
const underusedGroups = [{ title: "界限", fields: underusedRuleFields }];

/** 评价标准: how firms are scored and graded, and when land counts as underused; each change is a revision. */
export function RulesDesk({ reader }: { reader: BenefitReader }) {
  const { data } = useQuery(settingsQuery());
  const [benefit, underused] = [heldBenefitRules(data?.items), heldUnderusedRules(data?.items)];
  return (
    <>
      <PageHeader title="效益评价" note={reader.canRevise ? undefined : "评价标准由土地岗维护"} />
      <BenefitTabs current="rules" canReadRules={reader.canReadRules} />
      <PageBody>
        {benefit && underused ? null : (
          <Loading>
            <SkeletonLines count={10} />
          </Loading>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          {benefit ? (
            <RuleSection
              title="亩均效益评价"
              held={benefit}
              groups={benefitRuleGroups}
              canRevise={reader.canRevise}
              schema={benefitRulesSetting}
              settingOf={(value) => ({ key: benefitRulesKey, value })}
              others={(rules) => <p>规下企业：{belowScaleText[rules.belowScale]}</p>}
              otherFields={(rules) => <BelowScale rules={rules} />}
              readOthers={readBelowScale}
            />
          ) : null}
          {underused ? (
            <RuleSection
              title="低效用地认定"
              held={underused}
              groups={underusedGroups}
              canRevise={reader.canRevise}
              schema={underusedRulesSetting}
              settingOf={(value) => ({ key: underusedRulesKey, value })}
              others={(rules) => <UnderusedWords rules={rules} />}
              otherFields={(rules) => <UnderusedFields rules={rules} />}
              readOthers={readTests}
            />
          ) : null}
          <RuleHistory
            settingKey={benefitRulesKey}
            listLabel="亩均效益评价修订记录"
            what="亩均效益评价标准"
            changesOf={(earlier, item) => benefitChanges(earlier, item, defaultBenefitRules)}
          />
          <RuleHistory
            settingKey={underusedRulesKey}
            listLabel="低效用地认定修订记录"
            what="低效用地认定标准"
            changesOf={(earlier, item) => underusedChanges(earlier, item, defaultUnderusedRules)}
          />
        </div>
      </PageBody>
    </>
  );
}

function readBelowScale(rules: BenefitRules, form: FormData): BenefitRules {
  const chosen = belowScaleWays.find((way) => way === form.get("belowScale"));
  return { ...rules, belowScale: chosen ?? rules.belowScale };
}

function BelowScale({ rules }: { rules: BenefitRules }) {
  return (
    <SelectField
      label="规下企业"
      name="belowScale"
      className="max-w-80"
      defaultValue={rules.belowScale}
      options={belowScaleWays.map((way) => ({ value: way, label: belowScaleText[way] }))}
    />
  );
}

function readTests(rules: UnderusedRules, form: FormData): UnderusedRules {
  const basis = medianBases.find((one) => one === form.get("medianOf"));
  return {
    ...rules,
    tests: underusedTests.filter((test) => form.get(`test.${test}`) !== null),
    medianOf: basis ?? rules.medianOf,
  };
}

function UnderusedWords({ rules }: { rules: UnderusedRules }) {
  return (
    <p>
      采用的情形：{rules.tests.map((test) => underusedTestText[test]).join("、")}；亩均税收与
      {medianBasisText[rules.medianOf]}中位数比
    </p>
  );
}

function UnderusedFields({ rules }: { rules: UnderusedRules }) {
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold">采用的情形</legend>
        <div className="flex flex-wrap gap-x-6">
          {underusedTests.map((test) => (
            <CheckboxField
              key={test}
              name={`test.${test}`}
              label={underusedTestText[test]}
              defaultChecked={rules.tests.includes(test)}
            />
          ))}
        </div>
      </fieldset>
      <SelectField
        label="亩均税收比较的中位数"
        name="medianOf"
        className="max-w-80"
        defaultValue={rules.medianOf}
        options={medianBases.map((basis) => ({ value: basis, label: medianBasisText[basis] }))}
      />
    </>
  );
}
