"use client";

import { Field, type FieldWords } from "@/components/form/field";
import { countries, provinces } from "@/domain/region/province";
import { citiesOf } from "@/domain/region/source-region";
import { PlainSelect } from "./plain-select";

type RegionFieldProps = FieldWords & {
  id: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
};

const provinceCode = (prefix: string) => `${prefix}0000`;
const countryEntries = Object.entries(countries);
const isProvince = (value: string) => /^\d{6}$/.test(value);

/** Province or country, then the city where the list knows it. */
export function RegionField({ value, onChange, onBlur, name, ...words }: RegionFieldProps) {
  const prefix = isProvince(value) ? value.slice(0, 2) : "";
  const cities = prefix ? citiesOf(prefix) : [];
  const shared = { hasError: Boolean(words.error), className: "min-w-0 flex-1 basis-40" };
  return (
    <Field {...words}>
      {(wiring) => (
        <span className="flex flex-wrap gap-2">
          <PlainSelect
            {...wiring}
            name={name}
            value={prefix ? provinceCode(prefix) : value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
            {...shared}
          >
            <option value="">选择省份或国家</option>
            <optgroup label="境内">
              {provinces.map(([code, short]) => (
                <option key={code} value={provinceCode(code)}>
                  {short}
                </option>
              ))}
            </optgroup>
            <optgroup label="境外">
              {countryEntries.map(([code, country]) => (
                <option key={code} value={code}>
                  {country}
                </option>
              ))}
            </optgroup>
          </PlainSelect>
          {cities.length > 0 ? (
            <PlainSelect
              aria-label="市、区"
              value={value}
              onChange={(event) => onChange(event.target.value)}
              {...shared}
            >
              <option value={provinceCode(prefix)}>不分市、区</option>
              {cities.map(({ code, name: city }) => (
                <option key={code} value={code}>
                  {city}
                </option>
              ))}
            </PlainSelect>
          ) : null}
        </span>
      )}
    </Field>
  );
}
