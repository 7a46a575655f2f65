package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a sealed interface: the JSON field that selects the record for an object. Each record has a {@link DiscriminatorValue}. An {@link
 * UnknownKind} with the components {@code (String kind, JsonObject fields)} takes all other objects. Records with common fields can be
 * grouped by a nested sealed interface.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /**
     * The field of the object.
     *
     * @return its JSON name
     */
    String value();

    /**
     * The field of the enclosing object. It is used if the object itself does not have the field {@link #value()}.
     *
     * @return its JSON name; empty if there is none
     */
    String around() default "";
}
