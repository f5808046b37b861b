package org.nastavnik.routes;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RoutesTest {
    @Autowired
    private Routes routes;

    @Test
    void dump() throws Exception {
        Files.write(Path.of("target/routes.txt"), routes.all().stream().map(Route::toString).toList());
    }
}
