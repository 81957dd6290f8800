package org.aftersale.install.office;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.broadleafcommerce.openadmin.server.security.domain.AdminMenu;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.navigation.AdminNavigationService;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Adds the module's entries to the back office's menu while the module is there. They are no rows
 * of the host's menu tables on purpose: a row would outlive the module and lead staff to a page
 * that is gone.
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
        Object answer = ask(host, method, arguments);
        if ("buildMenu".equals(method.getName())) {
            sections.addTo((AdminMenu) answer, (AdminUser) arguments[0]);
        }
        return answer;
    }

    /** What the host's tables cannot answer, because the entry is none of theirs. */
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
