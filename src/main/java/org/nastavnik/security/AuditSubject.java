package org.nastavnik.security;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a line of the journal is about, for people: the codes that are kept become Russian words, ids stay. */
final class AuditSubject {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Deploy", "развёрнуто"), Map.entry("DeleteDeployment", "удалено развёртывание"),
            Map.entry("SaveUser", "сохранена учётная запись"), Map.entry("DeleteUser", "удалена учётная запись"),
            Map.entry("SaveGroup", "сохранена группа"), Map.entry("DeleteGroup", "удалена группа"),
            Map.entry("SaveTenant", "сохранена организация"), Map.entry("DeleteTenant", "удалена организация"),
            Map.entry("CreateMembership", "включён в группу"), Map.entry("DeleteMembership", "исключён из группы"),
            Map.entry("SaveAuthorization", "дано право"), Map.entry("DeleteAuthorization", "отнято право"),
            Map.entry("CreateTenantUserMembership", "включён в организацию"), Map.entry("DeleteTenantUserMembership", "исключён из организации"),
            Map.entry("CreateTenantGroupMembership", "группа включена в организацию"),
            Map.entry("DeleteTenantGroupMembership", "группа исключена из организации"),
            Map.entry("password-demanded", "нужна смена пароля"), Map.entry("account", "учётная запись"), Map.entry("user", "человек"),
            Map.entry("group", "группа"), Map.entry("resource", "на что"), Map.entry("null", "–"), Map.entry("throttled", "слишком много попыток"),
            Map.entry("provider", "поставщик удостоверений"), Map.entry("unknown", "учётной записи нет"), Map.entry("form", "форма"),
            Map.entry("task", "задача"), Map.entry("file", "файл"), Map.entry("survey", "анкета"), Map.entry("monitoring", "мониторинг"),
            Map.entry("consents", "согласия"), Map.entry("consent-link", "ссылка для согласия"), Map.entry("municipal-base", "муниципальная база"),
            Map.entry("register.list", "список людей"), Map.entry("register.card", "карточка"), Map.entry("register.change", "правка карточки"), Map.entry("register.edit", "карточка для правки"),
            Map.entry("register.export", "выгрузка списка людей"), Map.entry("register.print", "печать списка людей"),
            Map.entry("register.alike", "похожие люди"));

    private AuditSubject() {
    }

    /** @param subject as it is kept, or null */
    static String inWords(String subject) {
        return subject == null ? null : Arrays.stream(subject.split(" ")).map(AuditSubject::word).collect(Collectors.joining(" "));
    }

    private static String word(String part) {
        return Arrays.stream(part.split("/", -1)).map(code -> WORDS.getOrDefault(code, code)).collect(Collectors.joining(" "));
    }
}
