package org.aftersale.install.entry;

import java.util.Collections;
import java.util.Set;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.processor.IProcessor;

/** Puts {@link HeadProcessor} to the {@code head} of a layout, which has no prefix of ours. */
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
