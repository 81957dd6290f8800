package org.aftersale.install.office;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.broadleafcommerce.openadmin.server.security.domain.AdminMenu;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.navigation.AdminNavigationService;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Adds the module's entries to the back office menu. They are not rows of the host's menu tables on
 * purpose: a row would remain after the module is removed and link to a missing page.
 */
public class OfficeMenu implements BeanPostProcessor {

    private static final String HOST = "blAdminNavigationService";

    private final OfficeSections sections = new OfficeSections();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!HOST.equals(name) || !(bean instanceof AdminNavigationService)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                AdminNavigationService.class.getClassLoader(),
                new Class<?>[] {AdminNavigationService.class},
                (proxy, method, arguments) -> call(bean, method, arguments));
    }

    private Object call(Object host, Method method, Object[] arguments) throws Throwable {
        Object ours = ours(method.getName(), arguments);
        if (ours != null) {
            return ours;
        }
        Object result = ask(host, method, arguments);
        if ("buildMenu".equals(method.getName())) {
            sections.addTo((AdminMenu) result, (AdminUser) arguments[0]);
        }
        return result;
    }

    /**
     * Answers the host's queries that concern our entries, because its tables do not contain them.
     */
    private Object ours(String question, Object[] arguments) {
        switch (question) {
            case "findAdminSectionByURI":
                return sections.byAddress((String) arguments[0]);
            case "findAdminSectionBySectionKey":
                return sections.byKey((String) arguments[0]);
            case "isUserAuthorizedToViewSection":
                return sections.isOurs(arguments[1])
                        ? sections.mayView((AdminUser) arguments[0], arguments[1])
                        : null;
            default:
                return null;
        }
    }

    private static Object ask(Object host, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(host, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
