package org.nastavnik.file;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code NASTAVNIK_FILES} names a folder for files; without it they lie in the database. */
@Configuration
class FileConfiguration {

    @Bean
    FileContents fileContents(@Value("${NASTAVNIK_FILES:}") String folder, JdbcClient database) throws IOException {
        return folder.isBlank() ? new DatabaseContents(database) : new FolderContents(Path.of(folder));
    }
}
