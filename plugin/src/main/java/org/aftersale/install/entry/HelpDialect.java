package org.aftersale.install.entry;

import java.util.LinkedHashSet;
import java.util.Set;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.processor.IProcessor;

/**
 * For stores that prefer a line of template to the script: {@code <aftersale:help
 * orderNumber="${order.orderNumber}"/>}, {@code <aftersale:help_menu/>} and, for every visitor,
 * {@code <aftersale:help_centre/>} and {@code <aftersale:withdraw/>}.
 */
public class HelpDialect extends AbstractDialect {

    private final EntryPointScript script;

    public HelpDialect(EntryPointScript script) {
        this.script = script;
    }

    @Override
    public String getPrefix() {
        return "aftersale";
    }

    @Override
    public Set<IProcessor> getProcessors() {
        Set<IProcessor> processors = new LinkedHashSet<>();
        processors.add(new HelpLinkProcessor("help", EntryPointScript.HELP_WITH_ORDER, script));
        processors.add(
                new HelpLinkProcessor("help_menu", EntryPointScript.HELP_WITH_ORDERS, script));
        processors.add(new HelpCentreProcessor(script));
        processors.add(new WithdrawProcessor(script));
        return processors;
    }
}
