package org.nastavnik.participant;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people typed freely may name a person anywhere: in the journal of tasks, a report, a note about somebody else. Every
 * text of every table that belongs to the person's organisation is searched, tables that come later too.
 */
@Component
class NamesInTexts {

    private static final String MASK = "\\1[данные уничтожены]";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** Here names stand for themselves: each is the name of somebody. */
    private static final Set<String> NAMES_OF_OTHERS = Set.of("participant", "representative", "staff", "organisation");

    private record Column(String tableName, String columnName, String kind) {
    }

    private record Reference(String tableName, String columnName, String target, String targetColumn) {
    }

    private final JdbcClient database;
    private final Participants people;

    NamesInTexts(JdbcClient database, Participants people) {
        this.database = database;
        this.people = people;
    }

    /** How the person and the person's representatives, birth date and contacts are written. */
    NamePattern names(long participant) {
        Participant person = people.find(participant).orElseThrow();
        List<String> expressions = new ArrayList<>(List.of(NamePattern.fullName(person.name())));
        if (isOnlyOne(person)) {
            expressions.add(NamePattern.surname(person.name()));
        }
        if (person.contact() != null) {
            expressions.add(NamePattern.contact(person.contact()));
        }
        if (person.birthDate() != null) {
            expressions.add(NamePattern.text(person.birthDate().format(DAY)));
            expressions.add(NamePattern.text(person.birthDate().toString()));
        }
        database.sql("select full_name, contact from representative where participant = ?").param(participant).query(row -> {
            expressions.add(NamePattern.text(row.getString(1)));
            if (row.getString(2) != null) {
                expressions.add(NamePattern.contact(row.getString(2)));
            }
        });
        return new NamePattern(person.organisation(), expressions);
    }

    /** A surname alone tells who is meant only while nobody else of the organisation has it. */
    private boolean isOnlyOne(Participant person) {
        return database.sql("""
                        select not exists (select from participant other
                                            where organisation = ? and id <> ? and erased_on is null and left(lower(surname), ?) = lower(?))""")
                .params(person.organisation(), person.id(), stem(person).length(), stem(person)).query(Boolean.class).single();
    }

    private static String stem(Participant person) {
        String surname = person.name().surname();
        return surname.length() <= 4 ? surname : surname.substring(0, surname.length() - 2);
    }

    /** @return in how many places the person was found and masked */
    int mask(NamePattern names) {
        Map<String, String> belonging = belonging();
        return columns().stream().filter(column -> belonging.containsKey(column.tableName()))
                .mapToInt(column -> mask(column, belonging.get(column.tableName()), names)).sum();
    }

    private int mask(Column column, String belongs, NamePattern names) {
        String name = column.columnName();
        String masked = switch (column.kind()) {
            case "jsonb" -> masked(name + "::text", names) + "::jsonb";
            case "ARRAY" -> "array(select " + masked("element", names) + " from unnest(" + name + ") with ordinality as part (element, place) order by place)";
            default -> masked(name, names);
        };
        return database.sql("update " + column.tableName() + " set " + name + " = " + masked + " where " + belongs + " and " + name + "::text ~ :names")
                .param("organisation", names.organisation()).param("names", names.any())
                .params(expressions(names)).update();
    }

    private static String masked(String text, NamePattern names) {
        String masked = text;
        for (int i = 0; i < names.expressions().size(); i++) {
            masked = "regexp_replace(" + masked + ", :name" + i + ", '" + MASK + "', 'g')";
        }
        return masked;
    }

    private static Map<String, Object> expressions(NamePattern names) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < names.expressions().size(); i++) {
            parameters.put("name" + i, names.expressions().get(i));
        }
        return parameters;
    }

    private List<Column> columns() {
        return database.sql("""
                        select columns.table_name, column_name, data_type as kind
                          from information_schema.columns
                          join information_schema.tables on tables.table_name = columns.table_name and tables.table_schema = columns.table_schema
                         where columns.table_schema = current_schema() and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                           and (data_type in ('text', 'jsonb') and domain_name is null or data_type = 'ARRAY' and udt_name = '_text')
                         order by 1, 2""").query(Column.class).list().stream()
                .filter(column -> !NAMES_OF_OTHERS.contains(column.tableName())).toList();
    }

    /** By table: the condition under which a row belongs to the organisation, found along the foreign keys. */
    private Map<String, String> belonging() {
        Map<String, List<Reference>> referring = references().stream().collect(Collectors.groupingBy(Reference::target));
        Map<String, String> found = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("organisation"));
        found.put("organisation", "code = :organisation");
        while (!open.isEmpty()) {
            String target = open.remove();
            for (Reference reference : referring.getOrDefault(target, List.of())) {
                String condition = "organisation".equals(target) ? reference.columnName() + " = :organisation"
                        : reference.columnName() + " in (select " + reference.targetColumn() + " from " + target + " where " + found.get(target) + ")";
                if (found.putIfAbsent(reference.tableName(), condition) == null) {
                    open.add(reference.tableName());
                }
            }
        }
        return found;
    }

    private List<Reference> references() {
        return database.sql("""
                        select referring.relname as table_name, own.attname as column_name, target.relname as target, foreign_column.attname as target_column
                          from pg_constraint
                          join pg_class referring on referring.oid = conrelid
                          join pg_class target on target.oid = confrelid
                          join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
                          join pg_attribute foreign_column on foreign_column.attrelid = confrelid and foreign_column.attnum = confkey[1]
                         where contype = 'f' and cardinality(conkey) = 1 and own.attnotnull and referring.relnamespace = current_schema()::regnamespace
                           and target.relname not in ('staff')
                         order by 1, 2""").query(Reference.class).list();
    }
}
