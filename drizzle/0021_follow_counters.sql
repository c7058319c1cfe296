-- ADR 0015. What the cockpit shows is counted here, in the transaction that changes it.
-- The report group of a source region, as domain/region/source-region.ts says it.
CREATE FUNCTION region_bucket(code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN code ~ '^[A-Z]{2}$' AND code <> 'CN' THEN 'foreign'
    WHEN code IS NULL OR code !~ '^[0-9]{6}$' THEN 'unknown'
    WHEN left(code, 2) = '11' THEN 'beijing'
    WHEN left(code, 2) = '12' THEN 'tianjin'
    WHEN left(code, 2) = '13' THEN 'hebei'
    WHEN left(code, 2) IN ('31', '32', '33', '34') THEN 'yangtzeDelta'
    WHEN left(code, 4) IN ('4401', '4403', '4404', '4406', '4407', '4412', '4413', '4419', '4420') THEN 'pearlDelta'
    WHEN left(code, 2) IN ('71', '81', '82') THEN 'hongKongMacaoTaiwan'
    ELSE 'otherDomestic'
  END
$$;
--> statement-breakpoint
-- Every ledger row of a project that is not in the bin, once for each measure it belongs to.
CREATE VIEW cockpit_amount_rows AS
  SELECT e.project_id, 'fundsInPlace' AS subject, coalesce(e.stat_month, to_char(e.occurred_on, 'YYYY-MM')) AS month,
    e.source_region_code AS code, e.is_counted AND e.stat_month IS NOT NULL AND e.state IN ('confirmed', 'locked', 'reversed') AS is_counted,
    e.amount_fen, e.counted_fen, 0::bigint AS amount_usd_cents, 0::bigint AS counted_usd_cents
  FROM fund_entries e WHERE e.state <> 'draft'
  UNION ALL
  SELECT e.project_id, 'foreignUsed', coalesce(e.stat_month, to_char(e.occurred_on, 'YYYY-MM')),
    e.source_region_code, e.is_counted_foreign AND e.stat_month IS NOT NULL AND e.state IN ('confirmed', 'locked', 'reversed'),
    e.amount_fen, e.counted_foreign_fen, coalesce(e.usd_cents, 0), e.counted_usd_cents
  FROM fund_entries e WHERE e.state <> 'draft' AND e.foreign_rule_id IS NOT NULL
  UNION ALL
  SELECT a.project_id, 'agreedInvestment', a.stat_month, NULL, a.is_counted, a.amount_fen, a.counted_fen, 0, 0
  FROM agreements a WHERE NOT a.is_void
  UNION ALL
  SELECT a.project_id, 'foreignAgreed', a.stat_month, NULL, a.is_counted_foreign, coalesce(a.foreign_fen, 0),
    a.counted_foreign_fen, coalesce(a.foreign_usd_cents, 0), a.counted_usd_cents
  FROM agreements a WHERE NOT a.is_void AND a.foreign_rule_id IS NOT NULL
  UNION ALL
  SELECT f.project_id, 'fixedInvestment', f.stat_month, NULL, f.is_counted, f.amount_fen, f.counted_fen, 0, 0
  FROM fixed_investments f;
--> statement-breakpoint
-- What these projects bring, or all of them; the one definition of every counter. Planned anew for every call.
CREATE FUNCTION cockpit_facts_of(ids uuid[]) RETURNS SETOF project_facts LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN QUERY EXECUTE format($query$
    WITH projects_of AS MATERIALIZED (
      SELECT p.*, coalesce(p.zone, 'none') AS zone_key, coalesce(p.owner_id::text, '') AS owner_key
      FROM projects p WHERE p.deleted_at IS NULL AND %1$s
    ), rows_of AS MATERIALIZED (
      SELECT r.project_id, r.subject, r.month, region_bucket(coalesce(r.code, p.source_region_code)) AS region, r.is_counted,
        count(*) AS count, sum(r.amount_fen)::bigint AS amount_fen, sum(r.counted_fen)::bigint AS counted_fen,
        sum(r.amount_usd_cents)::bigint AS amount_usd_cents, sum(r.counted_usd_cents)::bigint AS counted_usd_cents
      FROM cockpit_amount_rows r JOIN projects_of p ON p.id = r.project_id WHERE %2$s
      GROUP BY r.project_id, r.subject, r.month, 4, r.is_counted
    ), spans AS (
      SELECT code AS period, start_month, end_month FROM plans
      UNION ALL
      SELECT 'year:' || y, y || '-01', y || '-12' FROM generate_series(1990, 2100) y
      UNION ALL
      SELECT 'quarter:' || y || '-Q' || q, y || to_char(q * 3 - 2, '"-"FM00'), y || to_char(q * 3, '"-"FM00')
      FROM generate_series(1990, 2100) y CROSS JOIN generate_series(1, 4) q
    ), received AS (
      SELECT project_id, subject, sum(counted_fen)::bigint AS counted_fen FROM rows_of WHERE is_counted GROUP BY 1, 2
    ), parts AS (
      SELECT project_id, subject, 'amount' AS dimension, '' AS key, month AS period, is_counted, count, amount_fen, counted_fen,
        amount_usd_cents, counted_usd_cents, region FROM rows_of
      UNION ALL
      SELECT r.project_id, r.subject, 'sum', '', s.period, true, sum(r.count)::bigint, sum(r.amount_fen)::bigint,
        sum(r.counted_fen)::bigint, sum(r.amount_usd_cents)::bigint, sum(r.counted_usd_cents)::bigint, ''
      FROM rows_of r JOIN (
        SELECT m.month, s.period FROM (SELECT DISTINCT month FROM rows_of) m JOIN spans s ON m.month BETWEEN s.start_month AND s.end_month
      ) s ON s.month = r.month
      WHERE r.is_counted GROUP BY r.project_id, r.subject, s.period
      UNION ALL
      SELECT p.id, m.subject, 'remaining', p.stage, '', true, 1,
        greatest(coalesce(CASE m.subject WHEN 'fixedInvestment' THEN p.fixed_investment_fen ELSE p.total_investment_fen END, 0)
          - coalesce(t.counted_fen, 0), 0), 0, 0, 0, ''
      FROM projects_of p CROSS JOIN (VALUES ('fundsInPlace'), ('agreedInvestment'), ('fixedInvestment')) m (subject)
      LEFT JOIN received t ON t.project_id = p.id AND t.subject = m.subject
      WHERE p.standing = 'normal' AND p.stage NOT IN ('O1', 'O2')
        AND (m.subject <> 'agreedInvestment' OR p.stage IN ('L0', 'L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'S1'))
      UNION ALL
      SELECT p.id, 'projects', d.dimension, d.key, d.period, true, 1, coalesce(p.total_investment_fen, 0), 0, 0, 0, ''
      FROM projects_of p CROSS JOIN LATERAL (VALUES
        ('stage', p.stage, '', p.standing = 'normal'),
        ('followedOn', '', coalesce(p.last_follow_up_on, '0001-01-01')::text,
          p.standing = 'normal' AND p.stage IN ('L2', 'L3', 'R1', 'R2', 'R3', 'S1')),
        ('nextStepOn', '', coalesce(p.next_step_on::text, 'none'),
          p.standing = 'normal' AND p.stage IN ('L0', 'L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'S1')),
        ('reportedOn', '', ((p.first_reported_at AT TIME ZONE 'Asia/Shanghai')::date)::text, true)
      ) d (dimension, key, period, holds)
      WHERE d.holds
    )
    SELECT f.project_id, f.subject, p.department_id, p.industry, f.dimension, f.key, f.period, f.is_counted, f.count,
      f.amount_fen, f.counted_fen, f.amount_usd_cents, f.counted_usd_cents, p.zone_key, f.region, p.is_capital_relief,
      p.owner_key, p.size_band::text
    FROM parts f JOIN projects_of p ON p.id = f.project_id
  $query$,
    CASE WHEN ids IS NULL THEN 'true' ELSE 'p.id = ANY ($1)' END,
    CASE WHEN ids IS NULL THEN 'true' ELSE 'r.project_id = ANY ($1)' END) USING ids;
END
$$;
--> statement-breakpoint
-- The lines a fact adds to: money to each of its dimensions, everything else to its own.
CREATE FUNCTION cockpit_lines(fact project_facts) RETURNS TABLE (dimension text, key text) LANGUAGE sql IMMUTABLE
AS $$
  SELECT lines.dimension, lines.key FROM (VALUES ('total', ''), ('zone', fact.zone), ('owner', fact.owner), ('band', fact.band),
    ('region', fact.region || CASE WHEN fact.is_relief THEN '+' ELSE '' END)) AS lines (dimension, key)
  WHERE fact.dimension = 'amount'
  UNION ALL
  SELECT fact.dimension, fact.key WHERE fact.dimension NOT IN ('amount', 'sum')
$$;
--> statement-breakpoint
-- Brings the facts of these projects up to date and notes the difference. The project's row is the lock: whoever changes
-- the project or one of its ledger rows holds it, so two writers of one project cannot overlook each other.
CREATE FUNCTION cockpit_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  IF ids IS NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('cockpit-facts', 0));
  PERFORM 1 FROM projects WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  WITH fresh AS MATERIALIZED (
    SELECT * FROM cockpit_facts_of(ids)
  ), stored AS MATERIALIZED (
    SELECT f.ctid AS place, f.* FROM project_facts f WHERE f.project_id = ANY (ids)
  ), gone AS MATERIALIZED (
    SELECT o.* FROM stored o WHERE NOT EXISTS (SELECT 1 FROM fresh n WHERE n.project_id = o.project_id
      AND (n.subject, n.dimension, n.key, n.period, n.is_counted, n.department_id, n.industry, n.zone, n.region, n.is_relief, n.owner, n.band)
        = (o.subject, o.dimension, o.key, o.period, o.is_counted, o.department_id, o.industry, o.zone, o.region, o.is_relief, o.owner, o.band)
      AND (n.count, n.amount_fen, n.counted_fen, n.amount_usd_cents, n.counted_usd_cents)
        = (o.count, o.amount_fen, o.counted_fen, o.amount_usd_cents, o.counted_usd_cents))
  ), born AS MATERIALIZED (
    SELECT n.* FROM fresh n WHERE NOT EXISTS (SELECT 1 FROM stored o WHERE o.project_id = n.project_id
      AND (n.subject, n.dimension, n.key, n.period, n.is_counted, n.department_id, n.industry, n.zone, n.region, n.is_relief, n.owner, n.band)
        = (o.subject, o.dimension, o.key, o.period, o.is_counted, o.department_id, o.industry, o.zone, o.region, o.is_relief, o.owner, o.band)
      AND (n.count, n.amount_fen, n.counted_fen, n.amount_usd_cents, n.counted_usd_cents)
        = (o.count, o.amount_fen, o.counted_fen, o.amount_usd_cents, o.counted_usd_cents))
  ), taken AS (
    DELETE FROM project_facts f USING gone WHERE f.ctid = gone.place RETURNING f.*
  ), added AS (
    INSERT INTO project_facts SELECT * FROM born RETURNING *
  )
  INSERT INTO cockpit_deltas (subject, department_id, industry, dimension, key, period, is_counted, count, amount_fen,
    counted_fen, amount_usd_cents, counted_usd_cents)
  SELECT c.subject, c.department_id, c.industry, l.dimension, l.key, c.period, c.is_counted, sum(c.sign * c.count),
    sum(c.sign * c.amount_fen), sum(c.sign * c.counted_fen), sum(c.sign * c.amount_usd_cents), sum(c.sign * c.counted_usd_cents)
  FROM (
    SELECT -1 AS sign, taken.*, taken::project_facts AS fact FROM taken
    UNION ALL
    SELECT 1, added.*, added::project_facts FROM added
  ) c CROSS JOIN LATERAL cockpit_lines(c.fact) l
  GROUP BY 1, 2, 3, 4, 5, 6, 7
  HAVING sum(c.sign * c.count) <> 0 OR sum(c.sign * c.amount_fen) <> 0 OR sum(c.sign * c.counted_fen) <> 0
    OR sum(c.sign * c.amount_usd_cents) <> 0 OR sum(c.sign * c.counted_usd_cents) <> 0;
END
$$;
--> statement-breakpoint
-- The band of a project in its own currency: the dollars of its first formal contract, else its renminbi.
CREATE FUNCTION project_size_band(project uuid, total_fen bigint) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public
AS $$
DECLARE
  bands jsonb := coalesce((SELECT s.value FROM settings s WHERE s.key = 'amount.sizeBands' ORDER BY s.revision DESC LIMIT 1),
    '[{"yuanFen": 10000000000, "usdCents": 1000000000}, {"yuanFen": 50000000000, "usdCents": 3000000000}, {"yuanFen": 100000000000, "usdCents": 10000000000}]');
  dollars numeric;
BEGIN
  SELECT a.amount_original INTO dollars FROM agreements a
  WHERE a.project_id = project AND a.kind = 'formal' AND NOT a.is_void AND a.currency = 'USD' AND NOT EXISTS (
    SELECT 1 FROM agreements b WHERE b.project_id = project AND b.kind = 'formal' AND NOT b.is_void AND (b.signed_on, b.id) < (a.signed_on, a.id));
  RETURN (SELECT count(*) FROM jsonb_array_elements(bands) band WHERE CASE
    WHEN dollars IS NULL THEN coalesce(total_fen, 0) >= (band ->> 'yuanFen')::bigint
    ELSE dollars * 100 >= (band ->> 'usdCents')::bigint END);
END
$$;
--> statement-breakpoint
CREATE FUNCTION projects_set_size_band() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  NEW.size_band := project_size_band(NEW.id, NEW.total_investment_fen);
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER projects_set_size_band BEFORE INSERT OR UPDATE OF total_investment_fen ON projects
FOR EACH ROW EXECUTE FUNCTION projects_set_size_band();
--> statement-breakpoint
CREATE FUNCTION cockpit_follow_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(DISTINCT project_id) INTO ids FROM new_rows;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT project_id) INTO ids FROM old_rows;
  ELSE
    SELECT array_agg(project_id) INTO ids FROM (SELECT project_id FROM old_rows UNION SELECT project_id FROM new_rows) touched;
  END IF;
  IF TG_TABLE_NAME = 'agreements' AND ids IS NOT NULL THEN
    PERFORM 1 FROM projects WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
    UPDATE projects SET size_band = project_size_band(id, total_investment_fen)
    WHERE id = ANY (ids) AND size_band <> project_size_band(id, total_investment_fen);
  END IF;
  PERFORM cockpit_refresh(ids);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION cockpit_follow_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO ids FROM new_rows WHERE deleted_at IS NULL;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(id) INTO ids FROM old_rows;
  ELSE
    SELECT array_agg(n.id) INTO ids FROM new_rows n JOIN old_rows o ON o.id = n.id
    WHERE (n.department_id, n.owner_id, n.industry, n.zone, n.source_region_code, n.is_capital_relief, n.size_band, n.stage, n.standing,
        n.total_investment_fen, n.fixed_investment_fen, n.last_follow_up_on, n.next_step_on, n.first_reported_at, n.deleted_at IS NULL)
      IS DISTINCT FROM
        (o.department_id, o.owner_id, o.industry, o.zone, o.source_region_code, o.is_capital_relief, o.size_band, o.stage, o.standing,
        o.total_investment_fen, o.fixed_investment_fen, o.last_follow_up_on, o.next_step_on, o.first_reported_at, o.deleted_at IS NULL);
  END IF;
  PERFORM cockpit_refresh(ids);
  RETURN NULL;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  tab text;
  follow text;
BEGIN
  FOREACH tab IN ARRAY ARRAY['projects', 'fund_entries', 'agreements', 'fixed_investments'] LOOP
    follow := CASE tab WHEN 'projects' THEN 'cockpit_follow_projects' ELSE 'cockpit_follow_ledger' END;
    EXECUTE format('CREATE TRIGGER cockpit_follow_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, follow);
    EXECUTE format('CREATE TRIGGER cockpit_follow_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, follow);
    EXECUTE format('CREATE TRIGGER cockpit_follow_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', tab, follow);
  END LOOP;
END
$$;
--> statement-breakpoint
-- A plan's months are the window of its sums, which are added up again from the months of each project.
CREATE FUNCTION cockpit_follow_plans() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.code, NEW.start_month, NEW.end_month) = (OLD.code, OLD.start_month, OLD.end_month) THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('cockpit-facts', 0));
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM project_facts WHERE dimension = 'sum' AND period = OLD.code;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO project_facts
    SELECT f.project_id, f.subject, f.department_id, f.industry, 'sum', '', NEW.code, true, sum(f.count), sum(f.amount_fen), sum(f.counted_fen),
      sum(f.amount_usd_cents), sum(f.counted_usd_cents), f.zone, '', f.is_relief, f.owner, f.band
    FROM project_facts f
    WHERE f.dimension = 'amount' AND f.is_counted AND f.period BETWEEN NEW.start_month AND NEW.end_month
    GROUP BY f.project_id, f.subject, f.department_id, f.industry, f.zone, f.is_relief, f.owner, f.band;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER cockpit_follow_plans AFTER INSERT OR DELETE OR UPDATE OF code, start_month, end_month ON plans
FOR EACH ROW EXECUTE FUNCTION cockpit_follow_plans();
--> statement-breakpoint
CREATE FUNCTION cockpit_follow_size_bands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  UPDATE projects SET size_band = project_size_band(id, total_investment_fen)
  WHERE size_band <> project_size_band(id, total_investment_fen);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER cockpit_follow_size_bands AFTER INSERT ON settings
FOR EACH ROW WHEN (NEW.key = 'amount.sizeBands') EXECUTE FUNCTION cockpit_follow_size_bands();
--> statement-breakpoint
-- Cells that are read together lie together and stay there: they are put in by the order of their key, with room to grow in place.
ALTER TABLE cockpit_cells SET (fillfactor = 70);
--> statement-breakpoint
-- Folds what happened into the cells and their totals over departments and industries. Answers how many lines went in; one at a time.
CREATE FUNCTION cockpit_fold() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
  folded bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('cockpit-fold', 0)) THEN RETURN 0; END IF;
  WITH gone AS (
    DELETE FROM cockpit_deltas RETURNING *
  ), put AS (
    INSERT INTO cockpit_cells AS cells
    SELECT g.subject, d.department_id, i.industry, g.dimension, g.key, g.period, g.is_counted, sum(g.count), sum(g.amount_fen),
      sum(g.counted_fen), sum(g.amount_usd_cents), sum(g.counted_usd_cents)
    FROM gone g
    CROSS JOIN LATERAL (VALUES (g.department_id), ('00000000-0000-0000-0000-000000000000'::uuid)) d (department_id)
    CROSS JOIN LATERAL (VALUES (g.industry), ('')) i (industry)
    GROUP BY 1, 2, 3, 4, 5, 6, 7
    ORDER BY 1, 4, 2, 3, 6, 5
    ON CONFLICT ON CONSTRAINT cockpit_cells_pkey DO UPDATE SET count = cells.count + excluded.count,
      amount_fen = cells.amount_fen + excluded.amount_fen, counted_fen = cells.counted_fen + excluded.counted_fen,
      amount_usd_cents = cells.amount_usd_cents + excluded.amount_usd_cents,
      counted_usd_cents = cells.counted_usd_cents + excluded.counted_usd_cents
  )
  SELECT count(*) INTO folded FROM gone;
  DELETE FROM cockpit_cells WHERE count = 0 AND amount_fen = 0 AND counted_fen = 0 AND counted_usd_cents = 0;
  RETURN folded;
END
$$;
--> statement-breakpoint
-- Facts, then lines, that are not what a recount gives; 0 and 0 when all is well. Each half is one statement, hence one moment.
CREATE FUNCTION cockpit_differences() RETURNS TABLE (facts bigint, lines bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  SELECT count(*) INTO facts FROM (
    (SELECT * FROM cockpit_facts_of(NULL) EXCEPT ALL SELECT * FROM project_facts)
    UNION ALL
    (SELECT * FROM project_facts EXCEPT ALL SELECT * FROM cockpit_facts_of(NULL))
  ) differing;
  SELECT count(*) INTO lines FROM (
    SELECT 1 FROM (
      SELECT -1 AS sign, f.subject, f.department_id, f.industry, l.dimension, l.key, f.period, f.is_counted, f.count, f.amount_fen,
        f.counted_fen, f.amount_usd_cents, f.counted_usd_cents FROM project_facts f CROSS JOIN LATERAL cockpit_lines(f) l
      UNION ALL
      SELECT 1, e.subject, e.department_id, e.industry, e.dimension, e.key, e.period, e.is_counted, e.count, e.amount_fen,
        e.counted_fen, e.amount_usd_cents, e.counted_usd_cents FROM cockpit_deltas e
      UNION ALL
      SELECT 1, c.subject, c.department_id, c.industry, c.dimension, c.key, c.period, c.is_counted, c.count, c.amount_fen,
        c.counted_fen, c.amount_usd_cents, c.counted_usd_cents FROM cockpit_cells c
      WHERE c.department_id <> '00000000-0000-0000-0000-000000000000' AND c.industry <> ''
    ) u
    GROUP BY u.subject, u.department_id, u.industry, u.dimension, u.key, u.period, u.is_counted
    HAVING sum(u.sign * u.count) <> 0 OR sum(u.sign * u.amount_fen) <> 0 OR sum(u.sign * u.counted_fen) <> 0
      OR sum(u.sign * u.amount_usd_cents) <> 0 OR sum(u.sign * u.counted_usd_cents) <> 0
  ) differing;
  lines := lines + (SELECT count(*) FROM (
    SELECT 1 FROM (
      SELECT -1 AS sign, c.* FROM cockpit_cells c WHERE c.department_id = '00000000-0000-0000-0000-000000000000' OR c.industry = ''
      UNION ALL
      SELECT 1, c.subject, d.department_id, i.industry, c.dimension, c.key, c.period, c.is_counted, c.count, c.amount_fen, c.counted_fen,
        c.amount_usd_cents, c.counted_usd_cents
      FROM cockpit_cells c
      CROSS JOIN LATERAL (VALUES (c.department_id), ('00000000-0000-0000-0000-000000000000'::uuid)) d (department_id)
      CROSS JOIN LATERAL (VALUES (c.industry), ('')) i (industry)
      WHERE c.department_id <> '00000000-0000-0000-0000-000000000000' AND c.industry <> '' AND (d.department_id, i.industry) <> (c.department_id, c.industry)
    ) u
    GROUP BY u.subject, u.department_id, u.industry, u.dimension, u.key, u.period, u.is_counted
    HAVING sum(u.sign * u.count) <> 0 OR sum(u.sign * u.amount_fen) <> 0 OR sum(u.sign * u.counted_fen) <> 0
      OR sum(u.sign * u.amount_usd_cents) <> 0 OR sum(u.sign * u.counted_usd_cents) <> 0
  ) differing);
  RETURN NEXT;
END
$$;
--> statement-breakpoint
-- Counts everything anew; writers wait meanwhile, readers keep reading what was there.
CREATE FUNCTION cockpit_rebuild() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('cockpit-facts', 0));
  PERFORM pg_advisory_xact_lock(hashtextextended('cockpit-fold', 0));
  UPDATE projects SET size_band = project_size_band(id, total_investment_fen) WHERE size_band <> project_size_band(id, total_investment_fen);
  DELETE FROM project_facts;
  INSERT INTO project_facts SELECT * FROM cockpit_facts_of(NULL);
  DELETE FROM cockpit_cells;
  DELETE FROM cockpit_deltas;
  INSERT INTO cockpit_deltas SELECT f.subject, f.department_id, f.industry, l.dimension, l.key, f.period, f.is_counted, sum(f.count),
    sum(f.amount_fen), sum(f.counted_fen), sum(f.amount_usd_cents), sum(f.counted_usd_cents)
  FROM project_facts f CROSS JOIN LATERAL cockpit_lines(f) l GROUP BY 1, 2, 3, 4, 5, 6, 7;
  PERFORM cockpit_fold();
END
$$;
--> statement-breakpoint
SELECT cockpit_rebuild();
