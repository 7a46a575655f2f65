package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record, for platforms that send {@code "name": "Fjord AS"} as well as {@code "name": {"name": "Fjord AS"}}: a string or number
 * instead of the object is read as the record with that value in one component. It is written back as it was sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FromText {
    /**
     * The component that takes the string.
     *
     * @return the JSON name of a String component
     */
    String value();
}
