package org.aftersale.render;

import org.springframework.web.method.HandlerMethod;

/** Tells our controllers from the store's, so that nothing of ours ever acts on theirs. */
public final class OurHandlers {

    private static final String PACKAGE = "org.aftersale.";
    private static final String BEAN_PREFIX = "aftersale";

    private OurHandlers() {}

    /**
     * Ours by class, or by the bean's name where a store has put its own class in our bean's place.
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
