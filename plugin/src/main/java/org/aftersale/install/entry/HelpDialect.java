package org.aftersale.install.entry;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.aftersale.guarantee.ShownNotices;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.processor.IProcessor;

/**
 * For stores that prefer a line of template to the script: {@code <aftersale:help
 * orderNumber="${order.orderNumber}"/>}, {@code <aftersale:help_menu/>} and, for every visitor,
 * {@code <aftersale:help_centre/>}, {@code <aftersale:withdraw/>} and {@code
 * <aftersale:guarantee_notice/>}.
 */
public class HelpDialect extends AbstractDialect {

    private final EntryPointScript script;
    private final Supplier<ShownNotices> notices;

    /**
     * @param notices asked when a page is shown: the template engine starts before them
     */
    public HelpDialect(EntryPointScript script, Supplier<ShownNotices> notices) {
        this.script = script;
        this.notices = notices;
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
        processors.add(new GuaranteeNoticeProcessor(notices));
        return processors;
    }
}
