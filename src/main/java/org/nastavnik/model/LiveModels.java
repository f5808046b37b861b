package org.nastavnik.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is deployed now. Read from the engine's tables, because its interface lists no forms and no contents of many at once. */
@Repository
class LiveModels {

    private static final String NEWEST = """
            with definition as (
                select key_ || '.bpmn' as file, name_, version_, deployment_id_, resource_name_ from act_re_procdef where tenant_id_ is null
                union all
                select key_ || '.dmn', name_, version_, deployment_id_, resource_name_ from act_re_decision_def where tenant_id_ is null
                union all
                select key_ || '.form', null, version_, deployment_id_, resource_name_ from act_re_camformdef where tenant_id_ is null),
            newest as (select distinct on (file) * from definition order by file, version_ desc)
            select newest.file, coalesce(newest.name_, '') as name, newest.version_ as version, deployment.id_ as deployment,
                   newest.resource_name_ as resource, encode(sha256(content.bytes_), 'hex') as sha256, deployment.source_ as source,
                   deployment.deploy_time_ at time zone current_setting('TimeZone') as deployed_at
              from newest
              join act_re_deployment deployment on deployment.id_ = newest.deployment_id_
              join act_ge_bytearray content on content.deployment_id_ = deployment.id_ and content.name_ = newest.resource_name_
            """;

    private final JdbcClient database;

    LiveModels(JdbcClient database) {
        this.database = database;
    }

    Map<String, LiveModel> all() {
        Map<String, LiveModel> found = new TreeMap<>();
        database.sql(NEWEST).query(LiveModel.class).list().forEach(model -> found.put(model.file(), model));
        return found;
    }

    Optional<LiveModel> find(String file) {
        return Optional.ofNullable(all().get(file));
    }

    /** The contents of several files at once, by the name of the file. */
    Map<String, byte[]> contents(List<LiveModel> models) {
        Map<String, byte[]> found = new TreeMap<>();
        database.sql("""
                        select wanted.file, content.bytes_
                          from unnest(?::varchar[], ?::varchar[], ?::varchar[]) as wanted (file, deployment, resource)
                          join act_ge_bytearray content on content.deployment_id_ = wanted.deployment and content.name_ = wanted.resource""")
                .param(models.stream().map(LiveModel::file).toArray(String[]::new))
                .param(models.stream().map(LiveModel::deployment).toArray(String[]::new))
                .param(models.stream().map(LiveModel::resource).toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), row.getBytes(2));
                });
        return found;
    }

    byte[] content(LiveModel model) {
        return database.sql("select bytes_ from act_ge_bytearray where deployment_id_ = ? and name_ = ?")
                .params(model.deployment(), model.resource()).query(byte[].class).single();
    }
}
