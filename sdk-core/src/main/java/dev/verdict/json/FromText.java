package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record: a lone text or number where its object belongs is read as the record with that text in one component, for platforms
 * that send {@code "name": "Fjord AS"} as well as {@code "name": {"name": "Fjord AS"}}. It is written back as it was sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FromText {
    /**
     * The component that takes the text.
     *
     * @return the JSON name of a text component
     */
    String value();
}
