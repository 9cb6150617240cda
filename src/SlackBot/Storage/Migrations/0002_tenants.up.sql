CREATE TABLE tenants (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    default_channel TEXT NULL,
    default_role TEXT NOT NULL,
    -- What the settings said when they were last applied, so that only a setting that has changed since is applied again.
    configured TEXT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE installations (
    id TEXT NOT NULL PRIMARY KEY,
    team_id TEXT NULL UNIQUE,
    enterprise_id TEXT NULL,
    tenant TEXT NOT NULL REFERENCES tenants (id),
    bot_user_id TEXT NULL,
    bot_token BLOB NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE people (
    tenant TEXT NOT NULL REFERENCES tenants (id),
    installation TEXT NOT NULL REFERENCES installations (id),
    user_id TEXT NOT NULL,
    role TEXT NULL,
    settings BLOB NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (tenant, installation, user_id)
);
