CREATE TABLE wordings (
    tenant TEXT NOT NULL,
    locale TEXT NOT NULL,
    key TEXT NOT NULL,
    text BLOB NOT NULL,
    version INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    updated_in TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant, locale, key)
);

CREATE TABLE wording_changes (
    tenant TEXT NOT NULL,
    locale TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    before BLOB,
    after BLOB,
    changed_by TEXT NOT NULL,
    changed_in TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (tenant, locale, key, version)
);
