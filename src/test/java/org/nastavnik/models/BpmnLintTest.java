package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** bpmnlint's recommended rules and those for Camunda 7.24. Needs Node; without it the test is skipped, in CI it must run. */
class BpmnLintTest {

    private static final Path LINT = Path.of("target", "lint");

    @Test
    void noModelHasAFinding() throws Exception {
        boolean node = works("npm", "--version");
        assumeTrue(node || System.getenv("CI") != null, "Node is not installed");
        assertThat(node).as("npm is needed in CI").isTrue();
        Files.createDirectories(LINT);
        for (String file : List.of("package.json", ".bpmnlintrc")) {
            Files.copy(Path.of("src", "test", "lint", file), LINT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(LINT.resolve("node_modules/bpmnlint-plugin-camunda-compat"))) {
            assertThat(run("npm", "install", "--no-audit", "--no-fund", "--silent").exit()).as("npm install").isZero();
        }
        List<String> command = new ArrayList<>(List.of("node_modules/.bin/bpmnlint"));
        Models.files("bpmn", ".bpmn").forEach(model -> command.add(model.toAbsolutePath().toString()));
        Result result = run(command.toArray(String[]::new));
        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).doesNotContain("problem");
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static Result run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).directory(LINT.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), output);
    }

    private record Result(int exit, String output) {
    }
}
