package dev.verdict.desk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of a desk in Chromium. All classes share the browsers; each class has a desk of its own. Tests take an {@link Office} as a parameter.
 * Without Chromium they are skipped, and a line says how to install it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OfficeExtension.class)
@Tag("browser")
@interface BrowserTest {}
