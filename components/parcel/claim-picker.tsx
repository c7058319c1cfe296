import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { api, client } from "@/lib/api/client";
import { useSave } from "./use-save";

const mostOffered = 200;

/** Puts a project of one's own down for the parcel. */
export function ClaimPicker({ parcelId }: { parcelId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const save = useSave();
  const { data } = useQuery(
    api.project.list.queryOptions({
      input: { scope: "mine", standings: ["normal"], sort: "name", direction: "asc", limit: mostOffered },
      enabled: isOpen,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const projectId = String(new FormData(event.currentTarget).get("projectId") ?? "");
    if (projectId === "") return;
    save.run(
      () => client.parcel.claim({ projectId, parcelId }),
      "已登记选址意向",
      () => setIsOpen(false),
    );
  };
  if (!isOpen) {
    return (
      <Button size="sm" icon="plus" className="mt-2" onClick={() => setIsOpen(true)}>
        登记项目意向
      </Button>
    );
  }
  return (
    <form onSubmit={submit} className="mt-3 space-y-3">
      {save.failure ? (
        <Notice tone="breached" isAlert>
          {save.failure.message}
        </Notice>
      ) : null}
      <SelectField
        name="projectId"
        label="项目"
        isRequired
        placeholder={data ? "选择本人或本部门的项目" : "正在载入"}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" isPending={save.isPending}>
          登记意向
        </Button>
        <Button size="sm" variant="quiet" onClick={() => setIsOpen(false)}>
          取消
        </Button>
      </p>
    </form>
  );
}
