"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { assignableRoles } from "@/domain/meeting/assignment";
import { giveAssignmentInput } from "@/domain/meeting/assignment.schema";
import { api, client } from "@/lib/api/client";
import { newId } from "@/lib/new-id";
import { roleText } from "@/lib/text/roles";

const empty = { content: "", finishStandard: "", departmentId: "", userId: "", dueOn: "", projectId: "" };
type Texts = typeof empty;
const mostProjects = 200;

const given = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

/** Departments within the reader's reach, each with its people. */
function useDepartments() {
  const { data } = useQuery(api.colleague.list.queryOptions({ input: {} }));
  const people = (data?.items ?? []).filter(({ role }) => assignableRoles.some((known) => known === role));
  const departments = new Map(
    people.map(({ departmentId, departmentName }) => [departmentId, departmentName]),
  );
  return {
    departments: [...departments].flatMap(([id, name]) => (id && name ? [{ value: id, label: name }] : [])),
    peopleOf: (departmentId: string) =>
      people
        .filter((person) => person.departmentId === departmentId)
        .map(({ id, displayName, role }) => ({ value: id, label: `${displayName}（${roleText[role]}）` })),
  };
}

type GiveDialogProps = { meetingId: string; onClose: () => void };

/** Asks a department or one of its people for something by a day. */
export function GiveDialog({ meetingId, onClose }: GiveDialogProps) {
  const router = useRouter();
  const [id] = useState(newId);
  const [texts, setTexts] = useState<Texts>(empty);
  const { departments, peopleOf } = useDepartments();
  const departmentId = texts.departmentId || (departments.length === 1 ? (departments[0]?.value ?? "") : "");
  const saving = useSubmission({
    schema: giveAssignmentInput,
    send: client.assignment.give,
    onDone: () => {
      router.refresh();
      toast("已交办，责任人会收到通知");
      onClose();
    },
  });
  const wire: Wire = (key) => ({
    value: texts[key],
    error: saving.errors[key],
    onChange: (event) => setTexts((before) => ({ ...before, [key]: event.target.value })),
  });
  const submit = () => {
    const { content, dueOn } = texts;
    saving.submit({ id, meetingId, content, dueOn, ...given(texts), departmentId });
  };
  return (
    <FormDialog
      title="交办事项"
      submitLabel="交办"
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea {...wire("content")} label="交办内容" isRequired rows={3} maxLength={300} />
      <TextField {...wire("finishStandard")} label="办结标准" maxLength={200} autoComplete="off" />
      <FieldRow>
        <SelectField
          {...wire("departmentId")}
          value={departmentId}
          label="责任单位"
          isRequired
          placeholder="选择部门"
          options={departments}
          onChange={(event) =>
            setTexts((before) => ({ ...before, departmentId: event.target.value, userId: "" }))
          }
        />
        <SelectField
          {...wire("userId")}
          label="责任人"
          placeholder="由部门安排"
          options={peopleOf(departmentId)}
        />
      </FieldRow>
      <FieldRow>
        <DateField {...wire("dueOn")} label="办结期限" isRequired />
        <ProjectField wire={wire} />
      </FieldRow>
    </FormDialog>
  );
}

type Wire = (key: keyof Texts) => {
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

function ProjectField({ wire }: { wire: Wire }) {
  const { data } = useQuery(
    api.project.list.queryOptions({
      input: { standings: ["normal", "suspended"], sort: "lastFollowUp", limit: mostProjects },
    }),
  );
  return (
    <SelectField
      {...wire("projectId")}
      label="相关项目"
      placeholder="不涉及具体项目"
      options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
