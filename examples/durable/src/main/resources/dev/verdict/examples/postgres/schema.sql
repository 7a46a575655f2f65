-- Verifications, their attempts, and SEON runs. Every time is the database's, so the clocks of the instances do not matter.
-- The statements can run again.

CREATE SCHEMA IF NOT EXISTS verdict_durable;
SET search_path TO verdict_durable;

-- A verification that this backend asked for: the request, its reference, and the wait. All instances share the rows.
CREATE TABLE IF NOT EXISTS verification (
    id            text PRIMARY KEY,              -- this backend's own key
    entity_id     text NOT NULL,
    service_name  text NOT NULL,
    workflow_name text NOT NULL,
    stage         text NOT NULL DEFAULT 'REQUESTED', -- see Stage.java
    execution_id  text UNIQUE,                   -- notifications name it
    reference     text,                          -- any instance can poll with it
    begun_at      timestamptz NOT NULL DEFAULT now(),
    deadline      timestamptz NOT NULL,
    next_poll_at  timestamptz DEFAULT now(),     -- when the next step is due; null: none is
    polled_at     timestamptz,
    polls         integer NOT NULL DEFAULT 0,
    wait_state    text,                          -- how far the wait is, as the SDK's WaitState; null: it begins
    state         text,                          -- what the last step saw, for operators
    result        bytea,                         -- the result as JSON: personal data, so encrypt it as your other personal data
    lease_owner   text,                          -- the instance that works on it
    lease_until   timestamptz,                   -- after this time, another instance may
    lease_number  bigint NOT NULL DEFAULT 0      -- counts the leases: only the newest may store
);

CREATE INDEX IF NOT EXISTS verification_due ON verification (next_poll_at) WHERE next_poll_at IS NOT NULL;

-- What was about to be sent. A row is committed before its request is sent, and each request has a row of its own.
CREATE TABLE IF NOT EXISTS attempt (
    verification_id text NOT NULL REFERENCES verification (id),
    number          integer NOT NULL,
    attempt         text NOT NULL,               -- what findOut takes
    stored_at       timestamptz NOT NULL DEFAULT now(),
    execution_id    text,                        -- the execution that it started; null: none is known
    PRIMARY KEY (verification_id, number)
);

-- A SEON run: the fold of its events.
CREATE TABLE IF NOT EXISTS seon_run (
    run_id     text PRIMARY KEY,
    run        bytea NOT NULL,                   -- WorkflowRun.toJson(): personal data
    verdict    text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);

-- The run that a user is in. Sessions and transactions name the user, and not the run.
CREATE TABLE IF NOT EXISTS seon_user (
    user_id text PRIMARY KEY,
    run_id  text NOT NULL
);

-- Each event as SEON sent it. A later version can fold them again.
CREATE TABLE IF NOT EXISTS seon_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body        bytea NOT NULL,                  -- personal data
    digest      bytea NOT NULL UNIQUE GENERATED ALWAYS AS (sha256(body)) STORED, -- SEON repeats events
    request_id  text,
    user_id     text,                            -- of a session or transaction
    run_id      text,                            -- null: not linked to a run yet, or unread
    is_read     boolean NOT NULL,                -- false: signed, but not an event that this version understands
    received_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS seon_event_run ON seon_event (run_id);
CREATE INDEX IF NOT EXISTS seon_event_unlinked ON seon_event (user_id) WHERE run_id IS NULL;
