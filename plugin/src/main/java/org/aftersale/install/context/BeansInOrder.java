package org.aftersale.install.context;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/**
 * All beans of an extension point: ours and those a store declares, sorted by {@code @Order} or
 * {@code Ordered}, otherwise in order of declaration. To use fewer, a store overrides this bean id
 * with its own list.
 *
 * <p>Looked up on first use, so that a store's bean may depend on the services that hold this list.
 *
 * @param <T> the extension point's interface
 */
public class BeansInOrder<T> extends AbstractList<T> implements ApplicationContextAware {

    private final Class<T> type;
    private ListableBeanFactory beans;
    private volatile List<T> found;

    public BeansInOrder(Class<T> type) {
        this.type = type;
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        beans = context;
    }

    @Override
    public T get(int index) {
        return found().get(index);
    }

    @Override
    public int size() {
        return found().size();
    }

    private List<T> found() {
        if (found == null) {
            List<T> all = new ArrayList<>(beans.getBeansOfType(type).values());
            AnnotationAwareOrderComparator.sort(all);
            found = all;
        }
        return found;
    }

    /** Identity, so that comparing beans does not trigger the lookup. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "all beans of " + type.getName();
    }
}
