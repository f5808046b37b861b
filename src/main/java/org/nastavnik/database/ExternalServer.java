package org.nastavnik.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

record ExternalServer(DatabaseSettings.External settings, boolean emptyAtStart) implements PostgresServer {

    private static final String LOGIN_TIMEOUT_SECONDS = "10";

    static ExternalServer reach(DatabaseSettings.External settings) {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    "NASTAVNIK_DATABASE_URL не похож на адрес базы данных PostgreSQL: «%s».".formatted(shown(settings.url())),
                    "Укажите адрес вида jdbc:postgresql://сервер:5432/nastavnik.");
        }
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("loginTimeout", LOGIN_TIMEOUT_SECONDS);
        try (var connection = DriverManager.getConnection(settings.url(), properties)) {
            return new ExternalServer(settings, Emptiness.of(connection));
        } catch (SQLException e) {
            throw new StartFailure(
                    "нет связи с базой данных %s (пользователь «%s»): %s"
                            .formatted(shown(settings.url()), settings.user(), e.getMessage()),
                    "Проверьте, что сервер PostgreSQL работает и доступен с этой машины, база данных создана, "
                            + "а NASTAVNIK_DATABASE_URL, NASTAVNIK_DATABASE_USER и NASTAVNIK_DATABASE_PASSWORD верны.",
                    e);
        }
    }

    /** A password may stand in the address: among the parameters, or before the server's name. */
    private static String shown(String url) {
        return url.replaceAll("[?].*", "?…").replaceAll("//[^/]*@", "//…@");
    }

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public String getJdbcUrl() {
        return settings.url();
    }

    @Override
    public String getUsername() {
        return settings.user();
    }

    @Override
    public String getPassword() {
        return settings.password();
    }

    @Override
    public void close() {
    }
}
