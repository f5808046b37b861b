package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.form.Variable;

/** Forms, models and Java name the same things: what one renames, the others must follow. */
class JavaAgreesWithModelsTest {

    private static final Pattern FORM_ID = Pattern.compile("String formId\\(\\)\\s*\\{\\s*return \"([^\"]+)\"");
    private static final Pattern READ = Pattern.compile("\\b\\w+\\.(?:text|date|time|whole|id|decimal|yes|choices|rows|has|refuse)\\(\"([a-zA-Z]\\w*)\"");
    private static final Pattern ELEMENT = Pattern.compile("(Task|Gateway|Flow|Timer|Event|Sub|Call|Start|End)_[A-Z]\\w*");

    @Test
    void everyTaskFormBeanBelongsToAFormAndReadsOnlyItsFields() throws IOException {
        for (Path file : Models.files("src/main/java", "Form.java")) {
            String source = Files.readString(file);
            Matcher id = FORM_ID.matcher(source);
            if (id.find()) {
                FormFile form = Models.FORMS.get(id.group(1));
                assertThat(form).as(file + " names form " + id.group(1)).isNotNull();
                Matcher read = READ.matcher(source);
                while (read.find()) {
                    assertThat(form.keys()).as(file + " reads").contains(read.group(1));
                }
            }
        }
    }

    @Test
    void everyAnswerMeantForARegisterIsReadInJava() throws IOException {
        StringBuilder java = new StringBuilder();
        for (Path file : Models.files("src/main/java", ".java")) {
            java.append(Files.readString(file));
        }
        String all = java.toString();
        Models.FORMS.values().forEach(form -> form.components().stream()
                .filter(component -> component.path("properties").path("to").asText("").equals("register"))
                .forEach(field -> assertThat(all).as(form.id() + "/" + FormFile.key(field) + " goes to a register that nobody reads")
                        .contains("\"" + FormFile.key(field) + "\"")));
    }

    @Test
    void constantsOfProcessesExistInTheirModels() throws ReflectiveOperationException {
        for (Class<?> constants : processClasses()) {
            String key = (String) value(constants.getDeclaredField("KEY"));
            BpmnModelInstance model = Models.PROCESSES.get(key);
            assertThat(model).as(constants + " names process " + key).isNotNull();
            for (Field field : constants.getDeclaredFields()) {
                Object value = value(field);
                if (value instanceof String text && ELEMENT.matcher(text).matches()) {
                    assertThat((Object) model.getModelElementById(text)).as(constants.getSimpleName() + " names " + text).isNotNull();
                }
            }
        }
    }

    @Test
    void aVariableDeclaredTwiceHasOneType() throws ReflectiveOperationException {
        List<Variable<?>> declared = new ArrayList<>();
        for (Class<?> constants : processClasses()) {
            for (Field field : constants.getDeclaredFields()) {
                if (value(field) instanceof Variable<?> variable) {
                    declared.add(variable);
                }
            }
        }
        Set<Variable<?>> distinct = new HashSet<>(declared);
        assertThat(distinct.stream().map(Variable::name).distinct().count()).as(distinct.toString()).isEqualTo(distinct.size());
    }

    @Test
    void everyElementThatJavaNamesExistsInSomeModel() throws IOException {
        String models = Models.PROCESSES.values().stream().map(Bpmn::convertToString).reduce("", String::concat);
        for (Path file : Models.files("src/main/java", ".java")) {
            Matcher named = Pattern.compile("\"(" + ELEMENT.pattern() + ")\"").matcher(Files.readString(file));
            while (named.find()) {
                assertThat(models).as(file + " names an element").contains("id=\"" + named.group(1) + "\"");
            }
        }
    }

    private static List<Class<?>> processClasses() throws ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (Path file : Models.files("src/main/java", "Process.java")) {
            String path = Path.of("src/main/java").relativize(file).toString();
            found.add(Class.forName(path.substring(0, path.length() - ".java".length()).replace('/', '.')));
        }
        return found;
    }

    private static Object value(Field field) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers())) {
            return null;
        }
        field.setAccessible(true);
        return field.get(null);
    }
}
