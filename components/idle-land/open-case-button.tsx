"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { newId } from "@/lib/new-id";
import { paths } from "@/lib/paths";

/** Opens a clue from the flag of today and goes to it. */
export function OpenCaseButton({ parcelId }: { parcelId: string }) {
  const router = useRouter();
  const queries = useQueryClient();
  const [id] = useState(newId);
  const opening = useMutation({
    mutationFn: () => client.idleCase.open({ id, parcelId }),
    onSuccess: () => {
      toast("线索已建立，下一步登记核查");
      router.push(paths.idleCase(id));
    },
    onError: (error) => toast(failureOf(error).message, { tone: "breached" }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.idleLand.key() }),
  });
  return (
    <Button variant="primary" isPending={opening.isPending} onClick={() => opening.mutate()}>
      建立线索
    </Button>
  );
}
