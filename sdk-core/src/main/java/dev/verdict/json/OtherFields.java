package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a map of records: it takes every field of the object that no other component takes and that is an object, for platforms
 * that put entries under keys of their own right beside the fields of a fixed name. The rest stays unknown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OtherFields {}
