package dev.verdict.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component on which more hangs than its own value: a value of another type here makes the body unreadable, instead of
 * being kept raw while the component reads as absent. Lists of records are always structure.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Structure {}
