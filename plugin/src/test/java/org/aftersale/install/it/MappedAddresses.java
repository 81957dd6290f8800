package org.aftersale.install.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.FilterRegistration;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;
import org.aftersale.permissions.PermissionTable;

/**
 * The addresses a running application maps to our handlers, read from its dispatchers by reflection
 * because its classes come from another class loader.
 */
final class MappedAddresses {

    private static final String CONTEXTS =
            "org.springframework.web.servlet.FrameworkServlet.CONTEXT.";
    private static final String MAPPINGS = "org.springframework.web.servlet.HandlerMapping";
    private static final String OURS = "org.aftersale.";

    private final ServletContext application;
    private final Set<String> found = new TreeSet<>();

    private MappedAddresses(ServletContext application) throws Exception {
        this.application = application;
        for (String name : Collections.list(application.getAttributeNames())) {
            if (name.startsWith(CONTEXTS)) {
                dispatcher(application.getAttribute(name));
            }
        }
        for (ServletRegistration servlet : application.getServletRegistrations().values()) {
            if (isOurs(servlet.getClassName())) {
                servlet.getMappings().forEach(address -> found.add("any " + address));
            }
        }
    }

    /**
     * Compares the mappings with the table of this name.
     *
     * @param unmapped the prefixes below which we answer unmapped addresses
     */
    static void compare(Store store, String name, Collection<String> unmapped) throws Exception {
        PermissionTable table =
                PermissionTable.read(
                        Paths.get(System.getProperty("aftersale.test.webapps"))
                                .resolve("../../../../docs/permissions.md"));
        MappedAddresses mapped = new MappedAddresses(store.servletContext());
        Set<String> wanted = new TreeSet<>(mapped.found);
        unmapped.forEach(root -> wanted.add("any " + root + "/**"));
        Set<String> told = table.mapped(name);
        assertThat(minus(wanted, told))
                .as(
                        "addresses of ours that no row of docs/permissions.md, '%s', tells who may"
                                + " use. Add a row '| METHOD | `address` | what the walk sends | an"
                                + " answer for each person |' and, for a POST, a second one '| %s |'",
                        name, PermissionTable.WITHOUT_TOKEN)
                .isEmpty();
        assertThat(minus(told, wanted))
                .as("rows of docs/permissions.md, '%s', without a mapping", name)
                .isEmpty();
        assertThat(table.formsWithoutTokenRow(name))
                .as(
                        "forms without a row '%s' in docs/permissions.md",
                        PermissionTable.WITHOUT_TOKEN)
                .isEmpty();
        assertThat(mapped.filters()).isEqualTo(table.filters(name));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private Set<String> filters() {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, ? extends FilterRegistration> filter :
                application.getFilterRegistrations().entrySet()) {
            if (isOurs(filter.getValue().getClassName())) {
                names.add(filter.getKey());
            }
        }
        return names;
    }

    private void dispatcher(Object context) throws Exception {
        ClassLoader loader = context.getClass().getClassLoader();
        for (Object mapping :
                ((Map<?, ?>)
                                context.getClass()
                                        .getMethod("getBeansOfType", Class.class)
                                        .invoke(context, loader.loadClass(MAPPINGS)))
                        .values()) {
            handlers(mapping);
        }
    }

    private void handlers(Object mapping) throws Exception {
        if (has(mapping, "getHandlerMethods")) {
            Map<?, ?> methods = (Map<?, ?>) call(mapping, "getHandlerMethods");
            for (Map.Entry<?, ?> entry : methods.entrySet()) {
                controller(entry.getKey(), entry.getValue());
            }
        } else if (has(mapping, "getHandlerMap")) {
            for (Object address : ((Map<?, ?>) call(mapping, "getHandlerMap")).keySet()) {
                if (address.toString().contains("/aftersale/")) {
                    found.add("GET " + address);
                }
            }
        } else if (isOurs(mapping.getClass().getName())) {
            // the handler of unmapped addresses; a second one has to be listed here
            assertThat(mapping.getClass().getSimpleName()).isEqualTo("UnmappedAddresses");
        }
    }

    private void controller(Object info, Object handler) throws Exception {
        String type = ((Class<?>) call(handler, "getBeanType")).getName();
        if (!isOurs(type)) {
            return;
        }
        Collection<?> methods =
                (Collection<?>) call(call(info, "getMethodsCondition"), "getMethods");
        List<Object> told = new ArrayList<>(methods);
        if (told.isEmpty()) {
            told.add("any");
        }
        for (Object pattern :
                (Collection<?>) call(call(info, "getPatternsCondition"), "getPatterns")) {
            // {number:[A-Z]{2}-…} is written {number} in the table
            String address =
                    pattern.toString().replaceAll("\\{(\\w+):(\\{[^}]*\\}|[^{}])*\\}", "{$1}");
            told.forEach(method -> found.add(method + " " + address));
        }
    }

    private static boolean isOurs(String type) {
        return type != null && type.startsWith(OURS) && !type.contains(".hello.");
    }

    private static boolean has(Object target, String method) {
        try {
            target.getClass().getMethod(method);
            return true;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private static Object call(Object target, String method) throws Exception {
        java.lang.reflect.Method found = target.getClass().getMethod(method);
        found.setAccessible(true);
        return found.invoke(target);
    }
}
