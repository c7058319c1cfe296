"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { createServiceRequestInput } from "@/domain/service-request/service-request.schema";
import { serviceRequestKinds } from "@/domain/service-request/service-request-state";
import { api, client } from "@/lib/api/client";
import { newId } from "@/lib/new-id";
import { serviceRequestKindText } from "@/lib/text/service-requests";
import { refreshEnterprises } from "../queries";

const empty = { kind: "", title: "", content: "", projectId: "", departmentId: "", dueOn: "" };
type Texts = typeof empty;

/** Sent even when empty, so that the schema says what is missing. */
const required = ({ kind, title, content }: Texts) => ({ kind, title, content });

const given = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

/** A project of the enterprise's own that is seen in full; the only one is chosen already. */
const ownProjects = ({ projects }: EnterpriseDetail) =>
  projects.flatMap((project) =>
    project.sight === "full" && project.roles.some((role) => role !== "agency")
      ? { value: project.id, label: project.name }
      : [],
  );

type RequestDialogProps = { enterprise: EnterpriseDetail; onClose: () => void };

/** What the enterprise asks for, in a short form. */
export function RequestDialog({ enterprise, onClose }: RequestDialogProps) {
  const queries = useQueryClient();
  const projects = ownProjects(enterprise);
  const [id] = useState(newId);
  const [texts, setTexts] = useState<Texts>({
    ...empty,
    projectId: projects.length === 1 ? (projects[0]?.value ?? "") : "",
  });
  const saving = useSubmission({
    schema: createServiceRequestInput,
    send: client.serviceRequest.create,
    onDone: async () => {
      await refreshEnterprises(queries);
      toast("诉求已登记");
      onClose();
    },
  });
  const { errors } = saving;
  const wire: Wire = (key) => ({
    value: texts[key],
    error: errors[key],
    onChange: (event) => setTexts((before) => ({ ...before, [key]: event.target.value })),
  });
  return (
    <FormDialog
      title="登记诉求"
      size="lg"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, enterpriseId: enterprise.id, ...required(texts), ...given(texts) })}
      onClose={onClose}
    >
      <Matter wire={wire} projects={projects} />
      <Handling wire={wire} />
    </FormDialog>
  );
}

type Wire = (key: keyof Texts) => {
  value: string;
  error: string | undefined;
  onChange: (event: { target: { value: string } }) => void;
};

type MatterProps = { wire: Wire; projects: readonly { value: string; label: string }[] };

function Matter({ wire, projects }: MatterProps) {
  return (
    <>
      <FieldRow>
        <SelectField
          {...wire("kind")}
          label="类别"
          isRequired
          placeholder="选择类别"
          options={serviceRequestKinds.map((kind) => ({ value: kind, label: serviceRequestKindText[kind] }))}
        />
        <SelectField
          {...wire("projectId")}
          label="相关项目"
          placeholder="不涉及具体项目"
          options={projects}
        />
      </FieldRow>
      <TextField {...wire("title")} label="标题" isRequired maxLength={60} autoComplete="off" />
      <TextArea {...wire("content")} label="内容" isRequired rows={4} maxLength={2000} />
    </>
  );
}

/** Who answers and by when. */
function Handling({ wire }: { wire: Wire }) {
  const { data: options } = useQuery(api.serviceRequest.options.queryOptions({ input: {} }));
  return (
    <FieldRow>
      <SelectField
        {...wire("departmentId")}
        label="承办部门"
        placeholder="暂不分派"
        options={(options?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        help="部门负责人会收到通知"
      />
      <DateField
        {...wire("dueOn")}
        label="答复期限"
        help={options ? `不填按 5 个工作日，至 ${options.defaultDueOn}` : "不填按 5 个工作日"}
      />
    </FieldRow>
  );
}
