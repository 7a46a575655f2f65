package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component that is safe to print: ids, enum values, names of steps, rules, sources, providers and workflows, codes, risk levels,
 * scores, times of processing, and nested records, which print their own printable components. A component without this annotation counts
 * as personal data.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Printable {}
