package org.nastavnik.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The groups whose members may reach a page or call; a method's own list replaces that of its class. Nobody else may. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Engine groups such as {@code curators}; {@link #EVERYBODY} for each signed-in person. */
    String[] value();

    String EVERYBODY = "*";
}
