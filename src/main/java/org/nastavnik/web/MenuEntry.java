package org.nastavnik.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a controller's page into the menu of those who may reach it ({@link Allowed} on the same class). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuEntry {

    /** Path of the page, for example {@code /pages/control}. */
    String path();

    /** Russian name in the menu. */
    String title();

    /** One Russian sentence for the start page: what is there and for whom. */
    String about();

    /** Smaller numbers stand further left. */
    int order();
}
