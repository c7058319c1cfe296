-- One parcel, one promise: firm claims never share ground and time (domain.md 4; architecture 5).
ALTER TABLE parcel_claims ADD CONSTRAINT parcel_claims_one_promise
  EXCLUDE USING gist (parcel_id WITH =, ground WITH &&, during WITH &&) WHERE (kind = 'allocated');--> statement-breakpoint
ALTER TABLE unit_claims ADD CONSTRAINT unit_claims_one_promise
  EXCLUDE USING gist (unit_id WITH =, during WITH &&) WHERE (kind = 'leased');--> statement-breakpoint
-- The first free slices of a parcel that make up so many hundredths of ㎡; null when there are not enough.
CREATE FUNCTION free_ground(parcel uuid, total bigint, wanted bigint, besides uuid) RETURNS int8multirange
LANGUAGE plpgsql STABLE
AS $$
DECLARE
  free int8multirange := int8multirange(int8range(0, total)) - coalesce(
    (SELECT range_agg(ground) FROM parcel_claims
      WHERE parcel_id = parcel AND kind = 'allocated' AND ended_on IS NULL AND id <> besides), '{}');
  taken int8multirange := '{}';
  slice int8range;
  rest bigint := wanted;
BEGIN
  FOR slice IN SELECT unnest(free) LOOP
    EXIT WHEN rest = 0;
    slice := int8range(lower(slice), least(upper(slice), lower(slice) + rest));
    taken := taken + int8multirange(slice);
    rest := rest - (upper(slice) - lower(slice));
  END LOOP;
  RETURN CASE WHEN rest = 0 THEN taken END;
END
$$;
--> statement-breakpoint
-- Rivals for one parcel, or for parcels that share ground, wait for one another; whoever is second is refused.
CREATE FUNCTION parcel_claims_take_ground() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  parcel parcels%ROWTYPE;
  total bigint;
  wanted bigint;
BEGIN
  PERFORM 1 FROM parcels WHERE id = NEW.parcel_id OR (NEW.kind = 'allocated' AND id IN (
    SELECT CASE WHEN first_id = NEW.parcel_id THEN second_id ELSE first_id END FROM parcel_overlaps
    WHERE NEW.parcel_id IN (first_id, second_id))) ORDER BY id FOR NO KEY UPDATE;
  IF TG_OP = 'INSERT' AND NEW.queue_no = 0 THEN
    NEW.queue_no := coalesce((SELECT max(queue_no) FROM parcel_claims WHERE parcel_id = NEW.parcel_id), 0) + 1;
  END IF;
  IF NEW.kind <> 'allocated' OR NEW.ended_on IS NOT NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.kind = 'allocated' AND OLD.ended_on IS NULL AND OLD.area_sqm IS NOT DISTINCT FROM NEW.area_sqm
      AND OLD.parcel_id = NEW.parcel_id AND OLD.ground = NEW.ground THEN RETURN NEW; END IF;
  END IF;
  SELECT * INTO parcel FROM parcels WHERE id = NEW.parcel_id;
  IF parcel.retired_on IS NOT NULL THEN
    RAISE EXCEPTION 'parcel % is retired', parcel.code USING ERRCODE = 'check_violation', CONSTRAINT = 'parcel_claims_live_parcel';
  END IF;
  IF EXISTS (SELECT 1 FROM parcel_overlaps o JOIN parcel_claims c
      ON c.parcel_id = CASE WHEN o.first_id = NEW.parcel_id THEN o.second_id ELSE o.first_id END
      WHERE NEW.parcel_id IN (o.first_id, o.second_id) AND c.kind = 'allocated' AND c.ended_on IS NULL) THEN
    RAISE EXCEPTION 'ground of parcel % is promised with another', parcel.code
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'parcel_claims_shared_ground';
  END IF;
  total := (parcel.area_sqm * 100)::bigint;
  wanted := coalesce((NEW.area_sqm * 100)::bigint, total);
  NEW.allocated_on := coalesce(NEW.allocated_on, NEW.started_on);
  NEW.ground := free_ground(NEW.parcel_id, total, wanted, NEW.id);
  IF NEW.ground IS NULL THEN
    RAISE EXCEPTION 'parcel % has not so much ground left', parcel.code
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'parcel_claims_one_promise';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER parcel_claims_take_ground BEFORE INSERT OR UPDATE ON parcel_claims
FOR EACH ROW EXECUTE FUNCTION parcel_claims_take_ground();
--> statement-breakpoint
-- A parcel doesn't shrink below what is promised of it, and doesn't retire while promised.
CREATE FUNCTION parcels_keep_promises() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  promised int8multirange;
BEGIN
  promised := (SELECT range_agg(ground) FROM parcel_claims
    WHERE parcel_id = NEW.id AND kind = 'allocated' AND ended_on IS NULL AND area_sqm IS NOT NULL);
  IF promised IS NOT NULL AND upper(promised) > (NEW.area_sqm * 100)::bigint THEN
    RAISE EXCEPTION 'parcel % is promised to a larger extent', NEW.code USING ERRCODE = 'check_violation', CONSTRAINT = 'parcels_promised_area';
  END IF;
  IF NEW.retired_on IS NOT NULL AND EXISTS (SELECT 1 FROM parcel_claims
      WHERE parcel_id = NEW.id AND kind = 'allocated' AND ended_on IS NULL) THEN
    RAISE EXCEPTION 'parcel % is promised', NEW.code USING ERRCODE = 'check_violation', CONSTRAINT = 'parcels_retired_free';
  END IF;
  UPDATE parcel_claims SET ground = int8multirange(int8range(0, (NEW.area_sqm * 100)::bigint))
  WHERE parcel_id = NEW.id AND kind = 'allocated' AND ended_on IS NULL AND area_sqm IS NULL
    AND upper(ground) <> (NEW.area_sqm * 100)::bigint;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER parcels_keep_promises AFTER UPDATE OF area_sqm, retired_on ON parcels
FOR EACH ROW WHEN (OLD.area_sqm <> NEW.area_sqm OR OLD.retired_on IS DISTINCT FROM NEW.retired_on)
EXECUTE FUNCTION parcels_keep_promises();
--> statement-breakpoint
-- Two parcels that are both promised are never found to share ground afterwards.
CREATE FUNCTION parcel_overlaps_refuse_promised() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM 1 FROM parcels WHERE id IN (NEW.first_id, NEW.second_id) ORDER BY id FOR NO KEY UPDATE;
  IF (SELECT count(DISTINCT parcel_id) FROM parcel_claims
      WHERE parcel_id IN (NEW.first_id, NEW.second_id) AND kind = 'allocated' AND ended_on IS NULL) = 2 THEN
    RAISE EXCEPTION 'both parcels are promised' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'parcel_claims_shared_ground';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER parcel_overlaps_refuse_promised BEFORE INSERT ON parcel_overlaps
FOR EACH ROW EXECUTE FUNCTION parcel_overlaps_refuse_promised();
--> statement-breakpoint
CREATE FUNCTION unit_claims_take_place() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM 1 FROM units WHERE id = NEW.unit_id FOR NO KEY UPDATE;
  IF NEW.queue_no = 0 THEN
    NEW.queue_no := coalesce((SELECT max(queue_no) FROM unit_claims WHERE unit_id = NEW.unit_id), 0) + 1;
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER unit_claims_take_place BEFORE INSERT ON unit_claims
FOR EACH ROW EXECUTE FUNCTION unit_claims_take_place();
--> statement-breakpoint
-- History is written once. Demo rows go with the demo, and everything goes with its parcel, unit or case.
CREATE FUNCTION land_history_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (OLD.is_demo OR pg_trigger_depth() > 1) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'what happened to land is written once' USING ERRCODE = 'check_violation', CONSTRAINT = 'land_history_never_edited';
END
$$;
--> statement-breakpoint
CREATE TRIGGER land_events_refuse_edit BEFORE UPDATE OR DELETE ON land_events
FOR EACH ROW EXECUTE FUNCTION land_history_refuse_edit();
--> statement-breakpoint
CREATE TRIGGER idle_case_steps_refuse_edit BEFORE UPDATE OR DELETE ON idle_case_steps
FOR EACH ROW EXECUTE FUNCTION land_history_refuse_edit();
--> statement-breakpoint
CREATE TRIGGER patrols_refuse_edit BEFORE UPDATE OR DELETE ON patrols
FOR EACH ROW EXECUTE FUNCTION land_history_refuse_edit();
