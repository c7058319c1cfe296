import { useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";

/** After a change: says what happened, reads flags and cases anew, closes the form. */
export function useSaved(words: string, onClose: () => void) {
  const queries = useQueryClient();
  return () => {
    toast(words);
    void queries.invalidateQueries({ queryKey: api.idleLand.key() });
    void queries.invalidateQueries({ queryKey: api.idleCase.key() });
    onClose();
  };
}
