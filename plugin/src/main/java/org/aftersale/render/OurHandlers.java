package org.aftersale.render;

import org.springframework.web.method.HandlerMethod;

/**
 * Tells our controllers from the store's, so that our interceptors and resolvers never act on the
 * store's handlers.
 */
public final class OurHandlers {

    private static final String PACKAGE = "org.aftersale.";
    private static final String BEAN_PREFIX = "aftersale";

    private OurHandlers() {}

    /**
     * Recognizes our classes, and a store's class that replaces one of our beans, by the bean's
     * name.
     */
    public static boolean isOurs(Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return false;
        }
        HandlerMethod method = (HandlerMethod) handler;
        Object bean = method.getBean();
        return method.getBeanType().getName().startsWith(PACKAGE)
                || bean instanceof String && ((String) bean).startsWith(BEAN_PREFIX);
    }
}
