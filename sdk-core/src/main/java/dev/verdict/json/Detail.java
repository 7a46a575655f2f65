package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of records on which nothing else hangs: if something else was sent, or an item is no object, the list is kept as it was sent,
 * among the unknown fields, and the component is empty. Without this mark, it would make the body unreadable.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Detail {}
