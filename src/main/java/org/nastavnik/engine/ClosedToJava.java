package org.nastavnik.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What an expression may reach while it runs, wherever it comes from: its own methods of a {@link ModelBean}, a few facts of
 * the execution, and days counted from today in the ready-made lists. Everything else, {@code getClass} first of all, is refused.
 * The gate says the same of models before they are kept; this holds for what did not pass it, such as an old model or a stored
 * filter.
 */
public final class ClosedToJava extends ELResolver {

    /** Properties of the execution that are open. */
    public static final Set<String> FACTS = Set.of("processBusinessKey", "processInstanceId", "currentActivityId", "tenantId");
    /** Methods of the execution that are open. */
    public static final Set<String> QUESTIONS = Set.of("hasVariable");
    private static final Set<String> DAYS = Set.of("plusDays", "plusWeeks", "plusMonths", "minusDays", "minusWeeks", "minusMonths");
    private static final ClassValue<Set<String>> ACTIONS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, ModelBean.class)
                    ? Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class).map(Method::getName)
                            .collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null && !(base instanceof VariableScope && FACTS.contains(property))) {
            throw refused(base, property);
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (!(base instanceof VariableScope && QUESTIONS.contains(method) || base instanceof DateTime && DAYS.contains(method)
                || ACTIONS.get(AopUtils.getTargetClass(base)).contains(method))) {
            throw refused(base, method);
        }
        return null;
    }

    private static ELException refused(Object base, Object member) {
        return new ELException("expressions may not ask " + base.getClass().getSimpleName() + " for " + member);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw refused(base == null ? this : base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
