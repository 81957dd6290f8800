package org.aftersale.install.entry;

import java.util.Collections;
import java.util.Set;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.processor.IProcessor;

/** Registers {@link HeadProcessor} for the {@code head} element, which has no prefix. */
class HeadDialect extends AbstractDialect {

    @Override
    public String getPrefix() {
        return null;
    }

    @Override
    public Set<IProcessor> getProcessors() {
        return Collections.<IProcessor>singleton(new HeadProcessor());
    }
}
