package org.nastavnik.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.process.ApplicationTest;

/** A test that works in the browser; its methods may take {@link Screens} as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(ScreensOfTest.class)
public @interface BrowserTest {
}
