package org.nastavnik.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Evaluates expressions of models and filters behind {@link ClosedToJava}. */
final class CarefulExpressions extends JuelExpressionManager {

    CarefulExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver all = new CompositeELResolver();
        all.add(new ClosedToJava());
        all.add(super.createElResolver());
        return all;
    }
}
