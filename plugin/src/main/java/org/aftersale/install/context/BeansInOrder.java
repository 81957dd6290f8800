package org.aftersale.install.context;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/**
 * All beans of an extension point: ours and whichever a store declares beside them. They stand by
 * {@code @Order} or {@code Ordered}, and as they were declared where neither says. A store that
 * wants less than all declares a list of its own under this bean's id.
 *
 * <p>Looked up at first use, so that a store's bean may itself ask for the services which hold this
 * list.
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

    /** A bean is not told from another by what is in it, nor made to look for its content. */
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
