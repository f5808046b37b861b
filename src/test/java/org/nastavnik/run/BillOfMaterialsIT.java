package org.nastavnik.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever compares the bill of materials with a list of known holes must find everything that the product carries. */
class BillOfMaterialsIT {

    @Test
    void everyLibraryOfTheProductStandsInTheBill() throws IOException {
        JsonNode bill = new ObjectMapper().readTree(Path.of("target/nastavnik-bom.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Set<String> named = StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(component -> component.path("name").asText() + "-" + component.path("version").asText()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("target")); JarFile product = new JarFile(files
                .filter(file -> file.getFileName().toString().matches("nastavnik-.*\\.jar")).findFirst().orElseThrow().toFile())) {
            List<String> carried = product.stream().map(entry -> entry.getName()).filter(name -> name.matches("BOOT-INF/lib/.*\\.jar"))
                    .filter(name -> !name.contains("spring-boot-jarmode"))
                    .map(name -> name.replaceAll("BOOT-INF/lib/(.*?)(-classes|-scala-shaded)?\\.jar", "$1")).toList();
            assertThat(carried).hasSizeGreaterThan(100).isSubsetOf(named);
        }
    }
}
