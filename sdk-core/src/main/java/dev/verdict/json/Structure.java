package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component that a decision depends on: a mistyped value makes the body unreadable. Without this annotation, the component would be
 * absent and the value kept in the unknown fields. Lists of records always behave this way, except with {@link Detail}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Structure {}
