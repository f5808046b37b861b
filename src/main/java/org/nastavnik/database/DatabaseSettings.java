package org.nastavnik.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * @param data     directory of the embedded server ({@code NASTAVNIK_DATA})
 * @param database the operator's server ({@code NASTAVNIK_DATABASE_URL}, {@code _USER}, {@code _PASSWORD})
 */
@ConfigurationProperties("nastavnik")
record DatabaseSettings(@DefaultValue("data") String data, @DefaultValue External database) {

    record External(@DefaultValue("") String url, @DefaultValue("") String user, @DefaultValue("") String password) {
    }

    boolean external() {
        return StringUtils.hasText(database.url());
    }

    Path directory() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
