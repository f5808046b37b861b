package org.nastavnik.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** A Spring bean that process models may name in their expressions. Any other bean is invisible to them. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {

    /** The name used in models, for example {@code openPairs} in <code>${openPairs}</code>. */
    @AliasFor(annotation = Component.class)
    String value();
}
