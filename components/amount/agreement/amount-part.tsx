"use client";

import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import type { AgreementKind } from "@/domain/amount/agreement";
import { currencies } from "@/domain/money/currency";
import { currencyText, wanCurrencyText } from "@/lib/text/currencies";
import type { AgreementPartProps } from "./part-props";

const currencyOptions = currencies.map((value) => ({ value, label: currencyText[value] }));
const foreignOptions = currencyOptions.filter(({ value }) => value !== "CNY");

const amountLabels: Record<AgreementKind, string> = {
  intent: "意向投资额",
  framework: "框架投资额",
  formal: "协议总投资",
  capitalIncrease: "增资额",
  supplement: "调减投资额",
  investorChange: "",
};

const amountHelp: Partial<Record<AgreementKind, string>> = {
  capitalIncrease: "只填增加的部分，不填增资后的总额",
  supplement: "不涉及金额的留空",
};

/** Amount in the contract's own currency, and the foreign party's part of it. */
export function AmountPart({ draft, set, errors }: AgreementPartProps) {
  const { kind, currency, foreignCurrency } = draft;
  const isForeign = currency !== "CNY";
  return (
    <>
      <div className="grid gap-4 @lg:grid-cols-2">
        <SelectField
          label="币种"
          options={currencyOptions}
          value={currency}
          help={isForeign ? "按统计月汇率折合人民币" : undefined}
          onChange={(event) =>
            set({ currency: currencies.find((one) => one === event.target.value) ?? "CNY" })
          }
        />
        <MoneyField
          label={amountLabels[kind]}
          isRequired={kind !== "supplement"}
          unit={wanCurrencyText(currency)}
          help={amountHelp[kind]}
          value={draft.amountWan}
          error={errors.amountFen ?? errors.amountOriginal}
          onChange={(amountWan) => set({ amountWan })}
        />
      </div>
      {kind === "capitalIncrease" ? (
        <MoneyField
          label="增资后总投资"
          isRequired
          unit={wanCurrencyText(currency)}
          help="用来核对增资额，币种与增资额一致"
          value={draft.newTotalWan}
          error={errors.newTotalOriginal}
          onChange={(newTotalWan) => set({ newTotalWan })}
        />
      ) : null}
      <div className="grid gap-4 @lg:grid-cols-2">
        <SelectField
          label="外方出资币种"
          options={foreignOptions}
          value={foreignCurrency}
          error={errors.foreignCurrency}
          onChange={(event) =>
            set({ foreignCurrency: currencies.find((one) => one === event.target.value) ?? "USD" })
          }
        />
        <MoneyField
          label={kind === "supplement" ? "外方认缴调减" : "外方认缴额"}
          unit={wanCurrencyText(foreignCurrency)}
          help="没有外资的留空；计入合同外资，单列"
          value={draft.foreignWan}
          error={errors.foreignAmountOriginal}
          onChange={(foreignWan) => set({ foreignWan })}
        />
      </div>
    </>
  );
}
