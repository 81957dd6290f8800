package org.aftersale.install.schema;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import liquibase.Scope;
import liquibase.servicelocator.StandardServiceLocator;

/**
 * Finds Liquibase's services except those that cannot be linked: its readers of YAML and CSV need
 * libraries that we leave out. Older Java versions skip them, current ones fail.
 */
public class LinkableServices extends StandardServiceLocator {

    @Override
    public int getPriority() {
        return PRIORITY_SPECIALIZED;
    }

    @Override
    public <T> List<T> findInstances(Class<T> type) {
        List<T> found = new ArrayList<>();
        Iterator<T> services =
                ServiceLoader.load(type, Scope.getCurrentScope().getClassLoader(true)).iterator();
        while (addNext(services, found)) {
            // one more
        }
        return found;
    }

    /** False at the end. An error consumes the service that caused it. */
    private static <T> boolean addNext(Iterator<T> services, List<T> found) {
        try {
            if (!services.hasNext()) {
                return false;
            }
            found.add(services.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            Scope.getCurrentScope().getLog(LinkableServices.class).fine("Left out: " + e);
        }
        return true;
    }
}
