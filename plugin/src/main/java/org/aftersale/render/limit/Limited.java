package org.aftersale.render.limit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A handler that uses up an allowance whenever it is called. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    Allowance value();

    /** Counts only requests in which this parameter is not empty; empty: all. */
    String with() default "";
}
