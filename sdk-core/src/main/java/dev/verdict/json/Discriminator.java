package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a sealed interface: the JSON field that tells which of its records an object is. Each record carries its {@link DiscriminatorValue};
 * an {@link UnknownKind}, with the components {@code (String kind, JsonObject fields)}, takes all others. Records with fields in
 * common can be grouped by a sealed interface of their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /**
     * The field in the object itself.
     *
     * @return its JSON name
     */
    String value();

    /**
     * The field in the object around it, looked at where the object has no such field of its own.
     *
     * @return its JSON name; empty if there is none
     */
    String around() default "";
}
