import { DateField } from "@/components/form/date-field";
import { FieldRow, FormBody } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { FollowUpTexts } from "./use-follow-up-form";

type PeopleAndDayProps = {
  texts: FollowUpTexts;
  errors: Partial<Record<keyof FollowUpTexts, string>>;
  today: string;
  onChange: (change: Partial<FollowUpTexts>) => void;
};

const asksForPeople = (kind: FollowUpKind) => kind === "meeting" || kind === "visit" || kind === "siteVisit";

/** Who was there, where and when: the evidence of a visit. */
export function PeopleAndDay({ texts, errors, today, onChange }: PeopleAndDayProps) {
  return (
    <FormBody>
      <FieldRow>
        {asksForPeople(texts.kind) ? (
          <>
            <TextField
              label="参加人员"
              help={texts.kind === "siteVisit" ? "进入考察阶段须写明人员和地点" : undefined}
              value={texts.participants}
              maxLength={200}
              error={errors.participants}
              onChange={(event) => onChange({ participants: event.target.value })}
            />
            <TextField
              label="地点"
              value={texts.place}
              maxLength={120}
              error={errors.place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          </>
        ) : null}
        <DateField
          label="跟进日期"
          value={texts.occurredOn}
          max={today}
          error={errors.occurredOn}
          onChange={(event) => onChange({ occurredOn: event.target.value })}
        />
      </FieldRow>
    </FormBody>
  );
}
