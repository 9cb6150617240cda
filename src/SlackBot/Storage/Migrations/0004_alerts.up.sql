-- One row a tenant: the number its newest alert has, and how many of its alerts are open.
CREATE TABLE alert_counters (
    tenant TEXT NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL,
    open_alerts INTEGER NOT NULL
);

-- severity: 1 info, 2 warning, 3 error, 4 critical; status: 1 firing, 2 acknowledged, 3 resolved.
-- arguments, title and text are sealed for (tenant, alerts, number, column). An alert has either a fixture with
-- arguments, or a title with a text.
CREATE TABLE alerts (
    tenant TEXT NOT NULL,
    number INTEGER NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 3),
    starts_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1),
    fixture TEXT,
    arguments BLOB,
    title BLOB,
    text BLOB,
    PRIMARY KEY (tenant, number),
    CHECK ((fixture IS NULL) = (arguments IS NULL)),
    CHECK ((fixture IS NULL) = (title IS NOT NULL)),
    CHECK ((title IS NULL) = (text IS NULL))
);

-- The order of the list; status stands last so that counting reads the index alone.
CREATE INDEX alerts_open ON alerts (tenant, severity DESC, starts_at DESC, number DESC, status)
    WHERE status <> 3;
