INSERT INTO "audit_heads" ("id") VALUES (1);
--> statement-breakpoint
-- What a row's hash covers, in one place for the trigger and the verifier.
CREATE FUNCTION audit_row_hash(entry audit_log) RETURNS text
LANGUAGE sql IMMUTABLE
AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\x1f',
    entry.prev_hash, entry.seq, extract(epoch FROM entry.at), coalesce(entry.actor_id::text, '-'),
    entry.actor_name, entry.actor_role, entry.action, coalesce(entry.subject_type, '-'),
    coalesce(entry.subject_id, '-'), entry.detail::text, coalesce(entry.address, '-'),
    coalesce(entry.request_id, '-')), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION audit_log_append() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE head audit_heads;
BEGIN
  SELECT * INTO head FROM audit_heads WHERE id = 1 FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.at := clock_timestamp();
  NEW.prev_hash := head.hash;
  NEW.hash := audit_row_hash(NEW);
  UPDATE audit_heads SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_log_append BEFORE INSERT ON audit_log
FOR EACH ROW EXECUTE FUNCTION audit_log_append();
--> statement-breakpoint
CREATE FUNCTION audit_log_refuse() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'audit_log is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_log_refuse BEFORE UPDATE OR DELETE ON audit_log
FOR EACH ROW EXECUTE FUNCTION audit_log_refuse();
--> statement-breakpoint
CREATE TRIGGER audit_log_refuse_truncate BEFORE TRUNCATE ON audit_log
FOR EACH STATEMENT EXECUTE FUNCTION audit_log_refuse();
--> statement-breakpoint
-- A confirmed amount is corrected by a reversing row and a new one, never edited (domain.md 2.3).
CREATE FUNCTION fund_entries_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.is_demo AND TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.state IN ('confirmed', 'locked', 'reversed') THEN
      RAISE EXCEPTION 'a counted fund entry is never deleted' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_deleted';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state IN ('confirmed', 'locked', 'reversed') AND (
    NEW.amount_fen, NEW.amount_original, NEW.currency, NEW.stat_month, NEW.project_id, NEW.category,
    NEW.evidence_kind, NEW.evidence_no, NEW.occurred_on, NEW.is_counted, NEW.reverses_id, NEW.confirmed_by
  ) IS DISTINCT FROM (
    OLD.amount_fen, OLD.amount_original, OLD.currency, OLD.stat_month, OLD.project_id, OLD.category,
    OLD.evidence_kind, OLD.evidence_no, OLD.occurred_on, OLD.is_counted, OLD.reverses_id, OLD.confirmed_by
  ) THEN
    RAISE EXCEPTION 'a counted fund entry is never edited' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_edited';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER fund_entries_refuse_edit BEFORE UPDATE OR DELETE ON fund_entries
FOR EACH ROW EXECUTE FUNCTION fund_entries_refuse_edit();
