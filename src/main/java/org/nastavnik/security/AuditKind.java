package org.nastavnik.security;

/** What the journal of security keeps; the names are stored. */
public enum AuditKind {
    SIGN_IN("вход"),
    SIGN_IN_FAILED("неудачный вход"),
    SIGN_OUT("выход"),
    PASSWORD_CHANGED("смена пароля"),
    RIGHTS_CHANGED("изменение прав"),
    ORGANISATION_CHANGED("изменение организаций"),
    DEPLOYMENT("изменение моделей"),
    DATA_READ("просмотр данных о людях"),
    DATA_CHANGED("изменение данных о людях"),
    DATA_EXPORTED("выгрузка данных о людях");

    private final String title;

    AuditKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
