package org.nastavnik.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its {@link Screens}; after a failure their pictures lie in {@code target/screens}. */
class ScreensOfTest implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(ScreensOfTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OWN).getOrComputeIfAbsent(Screens.class, key -> open(test), Screens.class);
    }

    private static Screens open(ExtensionContext test) {
        Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
        return new Screens(Chromium.of(test), "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Screens screens = test.getStore(OWN).remove(Screens.class, Screens.class);
        if (screens != null) {
            if (test.getExecutionException().isPresent()) {
                screens.photograph(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
            }
            screens.close();
        }
    }
}
