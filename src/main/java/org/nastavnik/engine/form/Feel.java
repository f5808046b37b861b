package org.nastavnik.engine.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Evaluates the FEEL expressions that stand in a form file. Text typed by a user is only ever a value in them. */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private Feel() {
    }

    static boolean isTrue(String expression, Map<String, Object> values) {
        return Boolean.TRUE.equals(value(expression, values));
    }

    /** @return the value, or null when the expression cannot be evaluated with these values */
    static Object value(String expression, Map<String, Object> values) {
        EvaluationResult result = ENGINE.evaluateExpression(expression.replaceFirst("^\\s*=", ""), values);
        return result.isSuccess() ? result.result() : null;
    }
}
