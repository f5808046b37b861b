package org.nastavnik.engine.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.nastavnik.engine.ClosedToJava;

/**
 * What an expression of a model may do: read variables, compare, ask one method of a listed bean, and a few facts of
 * {@code execution}. No chains: every other step would lead to arbitrary Java.
 */
final class Expressions {

    private static final Set<String> FUNCTIONS = Set.of("now");
    private static final String EXECUTION = "execution";
    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private final Map<String, Set<String>> beans;

    Expressions(Map<String, Set<String>> beans) {
        this.beans = beans;
    }

    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** @return what is wrong with it, empty when nothing is */
    Optional<String> fault(String text) {
        if (!isIn(text)) {
            return Optional.empty();
        }
        try {
            return fault(PARSER.build(text).getRoot()).map(reason -> "выражение " + text + " – " + reason);
        } catch (TreeBuilderException broken) {
            return Optional.of("выражение " + text + " – не разбирается: позиция " + broken.getPosition());
        }
    }

    /** Whether the text is nothing but the name of a listed bean. */
    boolean isBean(String text) {
        return text.matches("[$#]\\{\\s*\\w+\\s*}") && beans.containsKey(text.replaceAll("\\W", ""));
    }

    private Optional<String> fault(Node node) {
        if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            return Optional.of("функция " + function.getName() + " не разрешена");
        }
        if (node instanceof AstBracket) {
            return Optional.of("обращение в квадратных скобках не разрешено");
        }
        if (node instanceof AstMethod) {
            Optional<String> fault = call(node.getChild(0));
            return fault.isPresent() ? fault : fault(node.getChild(1));
        }
        if (node instanceof AstDot) {
            return isExecution(node.getChild(0)) && ClosedToJava.FACTS.contains(name(node)) ? Optional.empty()
                    : Optional.of("свойство " + name(node) + " не разрешено");
        }
        return IntStream.range(0, node.getCardinality()).mapToObj(node::getChild).map(this::fault).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> call(Node called) {
        if (!(called instanceof AstDot) || !(called.getChild(0) instanceof AstIdentifier owner)) {
            return Optional.of("цепочки вызовов не разрешены");
        }
        String method = name(called);
        if (isExecution(owner)) {
            return ClosedToJava.QUESTIONS.contains(method) ? Optional.empty() : Optional.of("вызов execution." + method + " не разрешён");
        }
        if (!beans.containsKey(owner.getName())) {
            return Optional.of("бина " + owner.getName() + " нет в списке разрешённых");
        }
        return beans.get(owner.getName()).contains(method) ? Optional.empty()
                : Optional.of("у бина " + owner.getName() + " нет действия " + method);
    }

    private static boolean isExecution(Node node) {
        return node instanceof AstIdentifier identifier && EXECUTION.equals(identifier.getName());
    }

    private static String name(Node dot) {
        String whole = dot.toString();
        return whole.substring(whole.lastIndexOf(' ') + 1).replaceFirst("^\\.", "");
    }
}
