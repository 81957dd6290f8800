package com.example.fernhill.admin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets the back office answer several requests at once. Broadleaf sorts one shared list in every
 * request; when two do so at the same moment, one of them ends with an error 500. This list can be
 * sorted by both.
 */
@Component
public class SteadyEventHandlers implements BeanPostProcessor {

    private static final String SORTED_BY_EVERY_REQUEST = "blPersistenceManagerEventHandlers";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return SORTED_BY_EVERY_REQUEST.equals(name) && bean instanceof List
                ? new CopyOnWriteArrayList<Object>((List<?>) bean)
                : bean;
    }
}
