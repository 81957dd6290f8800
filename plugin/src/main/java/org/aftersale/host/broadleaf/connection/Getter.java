package org.aftersale.host.broadleaf.connection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls a public getter by name. */
final class Getter {

    private Getter() {}

    /**
     * @return null if there is no such getter, or it fails
     */
    static Object call(Object object, String getter) {
        if (object == null) {
            return null;
        }
        try {
            Method method = object.getClass().getMethod(getter);
            // the class may be hidden although the method is public
            method.setAccessible(true);
            return method.invoke(object);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
            return null;
        } catch (RuntimeException inaccessible) {
            return null;
        }
    }
}
