-- Who is in the cluster: what Orleans' ADO.NET membership asks of a database, by the names of its queries, their parameters and their results' columns. Only the
-- table OrleansQuery is named by Orleans; the rest is ours. A change of the table is a change of its version by exactly one, or nothing.
CREATE TABLE cluster_version (
    cluster    varchar(150) PRIMARY KEY,
    version    integer     NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE cluster_silo (
    cluster       varchar(150) NOT NULL REFERENCES cluster_version,
    address       varchar(45)  NOT NULL,
    port          integer      NOT NULL,
    generation    integer      NOT NULL,
    silo_name     varchar(150) NOT NULL,
    host_name     varchar(150) NOT NULL,
    status        integer      NOT NULL,
    gateway_port  integer,
    suspected     text,
    started_at    timestamptz  NOT NULL,
    alive_at      timestamptz  NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

CREATE TABLE OrleansQuery (
    QueryKey  varchar(64) PRIMARY KEY,
    QueryText text NOT NULL
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', $$
WITH begun AS (INSERT INTO cluster_version (cluster) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
SELECT count(*)::integer FROM begun
$$),
('InsertMembershipKey', $$
WITH moved AS (
    UPDATE cluster_version v SET version = v.version + 1, changed_at = now()
    WHERE v.cluster = @DeploymentId AND v.version = @Version
        AND NOT EXISTS (SELECT 1 FROM cluster_silo s WHERE s.cluster = @DeploymentId AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
    RETURNING v.cluster),
joined AS (
    INSERT INTO cluster_silo (cluster, address, port, generation, silo_name, host_name, status, gateway_port, started_at, alive_at)
    SELECT moved.cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM moved
    RETURNING 1)
SELECT count(*)::integer FROM joined
$$),
('UpdateMembershipKey', $$
WITH moved AS (
    UPDATE cluster_version v SET version = v.version + 1, changed_at = now()
    WHERE v.cluster = @DeploymentId AND v.version = @Version
        AND EXISTS (SELECT 1 FROM cluster_silo s WHERE s.cluster = @DeploymentId AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
    RETURNING v.cluster),
changed AS (
    UPDATE cluster_silo s SET status = @Status, suspected = @SuspectTimes, alive_at = @IAmAliveTime
    FROM moved
    WHERE s.cluster = moved.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    RETURNING 1)
SELECT count(*)::integer FROM changed
$$),
('UpdateIAmAlivetimeKey', $$
UPDATE cluster_silo SET alive_at = @IAmAliveTime WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$),
('MembershipReadRowKey', $$
SELECT v.cluster AS "DeploymentId", s.address AS "Address", s.port AS "Port", s.generation AS "Generation", s.silo_name AS "SiloName", s.host_name AS "HostName",
    s.status AS "Status", s.gateway_port AS "ProxyPort", s.suspected AS "SuspectTimes", s.started_at AS "StartTime", s.alive_at AS "IAmAliveTime", v.version AS "Version"
FROM cluster_version v LEFT JOIN cluster_silo s ON s.cluster = v.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
WHERE v.cluster = @DeploymentId
$$),
('MembershipReadAllKey', $$
SELECT v.cluster AS "DeploymentId", s.address AS "Address", s.port AS "Port", s.generation AS "Generation", s.silo_name AS "SiloName", s.host_name AS "HostName",
    s.status AS "Status", s.gateway_port AS "ProxyPort", s.suspected AS "SuspectTimes", s.started_at AS "StartTime", s.alive_at AS "IAmAliveTime", v.version AS "Version"
FROM cluster_version v LEFT JOIN cluster_silo s ON s.cluster = v.cluster
WHERE v.cluster = @DeploymentId
$$),
('GatewaysQueryKey', $$
SELECT address AS "Address", gateway_port AS "ProxyPort", generation AS "Generation"
FROM cluster_silo WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0
$$),
('DeleteMembershipTableEntriesKey', $$
DELETE FROM cluster_silo WHERE cluster = @DeploymentId;
DELETE FROM cluster_version WHERE cluster = @DeploymentId;
$$),
('CleanupDefunctSiloEntriesKey', $$
DELETE FROM cluster_silo WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
$$);
