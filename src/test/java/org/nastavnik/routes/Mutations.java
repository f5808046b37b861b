package org.nastavnik.routes;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes senseless requests out of routes. The same seed makes the same requests. */
final class Mutations {

    /** @param path encoded, with query string @param body null for none */
    record Request(String method, String path, String contentType, String body) {
    }

    private static final List<String> TEXTS = List.of("", " ", "null", "true", "-1", "0", "1e309", "99999999999999999999", "2026-13-45", "2026-01-01T00:00:00.000+0000",
            "'; drop table act_ru_task; --", "\u0000", "\uD800", "\uDC00x", "Ёлка", "😀", "../../etc/passwd", "${7*7}", "#{x}", "%", "_", "a,b,c", "[]", "{}",
            "\"", "\\", "\r\n", "<script>", "zeya-sosh-1", "Task_IssueOrder", "x".repeat(300), "я".repeat(5000), "asc", "desc", "dueDate", "application/json");
    private static final List<String> PARAMETERS = List.of("maxResults", "firstResult", "sortBy", "sortOrder", "processInstanceId", "processDefinitionId",
            "processDefinitionKey", "tenantIdIn", "taskId", "userId", "active", "suspended", "dueBefore", "dueAfter", "createdBefore", "variables",
            "processVariables", "deserializeValues", "groupId", "latestVersion", "startedBefore", "finishedAfter", "incidentType", "priorityHigherThanOrEquals",
            "activityIdIn", "cascade", "type", "name", "resourceType", "permissionName", "permissionValue", "resourceId", "period", "groupBy", "reportType",
            "version", "withFailures", "skipCustomListeners", "failedActivities", "rootIncidents", "includeIncidents", "unfinished");
    private static final List<String> FIELDS = List.of("variables", "processInstanceIds", "processInstanceQuery", "historicProcessInstanceQuery", "ids", "id",
            "name", "value", "type", "valueInfo", "message", "messageName", "businessKey", "tenantId", "userId", "groupId", "query", "orQueries", "sorting",
            "instructions", "activityId", "migrationPlan", "retries", "dueDate", "priority", "suspended", "includeProcessInstances", "executionDate",
            "deleteReason", "jobIds", "jobQuery", "permissions", "resourceType", "resourceId", "profile", "credentials", "password", "modifications",
            "deletions", "processVariables", "tenantIdIn", "maxTasks", "workerId", "topics", "topicName", "lockDuration", "removalTime",
            "absoluteRemovalTime", "clearedRemovalTime", "correlationKeys", "withVariablesInReturn", "deployment-name", "properties", "resource");
    /** What the forms of our own pages send. */
    private static final List<String> PAGE_FIELDS = List.of("organisation", "municipality", "programme", "side", "state", "kind", "theme", "login", "form", "words",
            "representative", "purpose", "keep", "file", "data", "up", "sort", "rest", "place", "name", "from", "to", "find", "contact", "also", "yearsOfWork", "within",
            "wanted", "title", "task", "surname", "step", "signs", "signedBy", "givenOn", "validTo", "validFrom", "opensOn", "closesOn", "expiresOn", "show",
            "restrictions", "repeated", "relation", "preferredForms", "patronymic", "paper", "page", "overdue", "outcome", "origin", "months", "merge",
            "mentorAvailability", "menteeAvailability", "link", "languages", "known", "group", "grid", "fullName", "forms", "forTeachers", "forPupils", "entered",
            "employer", "document", "descending", "current", "password", "count", "consents", "competences", "born", "body", "askAnew", "one", "other", "reason",
            "participation", "personalData", "photoVideo", "participant", "person", "scan", "evidence", "deployment-name", "deployment-source");
    private static final List<String> FILES = List.of("x.bpmn", "x.form", "x.dmn", "x.csv", "x.xlsx", "x.pdf", "x.png", "", "../x.csv", "я.zip");
    private static final String BOUNDARY = "mutation";
    private static final List<String> TYPES = List.of("String", "Integer", "Long", "Double", "Boolean", "Date", "Json", "Object", "File", "Bytes", "Null", "Xml", "nonsense");

    private final Random random;
    private final List<String> ids;
    private final List<String> shared;

    /** @param ids of things made for this run @param shared ids of things that others need */
    Mutations(long seed, List<String> ids, List<String> shared) {
        this.shared = shared;
        this.random = new Random(seed);
        this.ids = ids;
    }

    Request of(Route route) {
        String path = route.path().replace("{name}/", "default/").replace("{engine}", "default").replace("{processEngineName}", "default").replace("/**", "/x");
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^/}]+}", Matcher.quoteReplacement(segment(route)));
        }
        String query = IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(PARAMETERS) + "=" + encoded(text())).collect(Collectors.joining("&"));
        boolean bare = route.method().equals("GET") || route.method().equals("OPTIONS");
        if (path.length() > 1 && random.nextInt(60) == 0) {
            path = disguised(path);
        }
        if (!bare && isForm(route) && random.nextInt(10) < 7) {
            boolean multipart = random.nextInt(3) == 0 || route.path().endsWith("/files") || route.path().endsWith("deployment/create");
            return new Request(route.method(), path + (query.isEmpty() ? "" : "?" + query),
                    multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded", multipart ? parts() : fields(route));
        }
        return new Request(route.method(), path + (query.isEmpty() ? "" : "?" + query), random.nextInt(20) == 0 ? "text/plain" : "application/json",
                bare ? null : body());
    }

    private static boolean isForm(Route route) {
        return !route.path().startsWith("/engine-rest") && !route.path().startsWith("/camunda") || route.path().contains("/nastavnik/")
                || route.path().endsWith("deployment/create");
    }

    /** Passwords of those who send the requests are not reset. */
    private String fields(Route route) {
        return IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> one(PAGE_FIELDS) + "="
                + (random.nextInt(3) == 0 && !route.path().startsWith("/pages/accounts") ? one(ids) : encoded(text()))).collect(Collectors.joining("&"));
    }

    private String parts() {
        return IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + one(PAGE_FIELDS) + "\""
                + (random.nextBoolean() ? "; filename=\"" + one(FILES) + "\"\r\nContent-Type: application/octet-stream" : "") + "\r\n\r\n"
                + text() + "\r\n").collect(Collectors.joining()) + (random.nextInt(10) == 0 ? "" : "--" + BOUNDARY + "--\r\n");
    }

    /** One of its letters or slashes written as a code. */
    private String disguised(String path) {
        int at = 1 + random.nextInt(path.length() - 1);
        boolean coded = path.substring(Math.max(0, at - 2), at + 1).contains("%");
        return coded || path.charAt(at) > '~' ? path : path.substring(0, at) + String.format("%%%02x", (int) path.charAt(at)) + path.substring(at + 1);
    }

    /** What all share, such as definitions and groups, is only read: other tests need it. */
    private String segment(Route route) {
        return random.nextInt(3) == 0 ? one(route.method().equals("GET") ? Stream.concat(ids.stream(), shared.stream()).toList() : ids) : encoded(text()).replace("+", "%20");
    }

    private String body() {
        int kind = random.nextInt(20);
        String good = object(0);
        if (kind == 0) {
            return good.substring(0, random.nextInt(good.length() + 1));
        }
        if (kind == 1) {
            return "[".repeat(random.nextInt(200)) + good;
        }
        return kind == 2 ? quoted(text()) : good;
    }

    private String object(int depth) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> quoted(one(FIELDS) + (random.nextInt(50) == 0 ? text() : "")) + ":" + value(depth + 1))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String value(int depth) {
        List<Supplier<String>> kinds = List.of(() -> quoted(text()), () -> quoted(one(ids)), () -> "null", () -> "true", () -> String.valueOf(random.nextLong()),
                () -> "1e400", () -> depth > 4 ? "{}" : object(depth), () -> depth > 4 ? "[]" : list(depth), () -> typed(depth));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String list(int depth) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(depth + 1)).collect(Collectors.joining(",", "[", "]"));
    }

    private String typed(int depth) {
        return depth > 4 ? "{}" : "{" + quoted(one(FIELDS)) + ":{\"type\":" + quoted(one(TYPES)) + ",\"value\":" + value(depth + 1) + "}}";
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(one -> one < 0x20 || one == '"' || one == '\\' || Character.isSurrogate((char) one)
                ? String.format("\\u%04x", one) : String.valueOf((char) one)).collect(Collectors.joining("", "\"", "\""));
    }

    /** As UTF-8 bytes; half a surrogate pair becomes the three bytes that no decoder takes. */
    private static String encoded(String text) {
        Map<String, String> halves = Map.of("\uD800", "%ED%A0%80", "\uDC00x", "%ED%B0%80x");
        return halves.getOrDefault(text, Caller.encoded(text));
    }
}
