package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that may be printed: ids, words, names of steps, rules, sources, providers and workflows, codes, risk levels,
 * scores and times of processing; and nested records, which print their own shown components. Everything without this
 * mark is personal until proven otherwise.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Printable {}
