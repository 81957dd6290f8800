package org.aftersale.install.entry;

import java.util.Collections;
import java.util.List;
import org.thymeleaf.Arguments;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dom.Element;
import org.thymeleaf.dom.Node;
import org.thymeleaf.dom.Text;
import org.thymeleaf.processor.element.AbstractMarkupSubstitutionElementProcessor;

/**
 * Replaces {@code <aftersale:withdraw/>} with a link to the withdrawal function, in the words that
 * the law prescribes. A page that has it gets no second one from {@link WithdrawLinkFilter}.
 */
class WithdrawProcessor extends AbstractMarkupSubstitutionElementProcessor {

    static final String PATH = "/withdraw";
    static final String MARK = "data-aftersale-withdraw";

    private final EntryPointScript script;

    WithdrawProcessor(EntryPointScript script) {
        super("withdraw");
        this.script = script;
    }

    @Override
    public int getPrecedence() {
        return 10000;
    }

    @Override
    protected List<Node> getMarkupSubstitutes(Arguments arguments, Element element) {
        IWebContext context = (IWebContext) arguments.getContext();
        Element link = new Element("a");
        link.setAttribute("class", "aftersale-withdraw");
        link.setAttribute("href", context.getHttpServletRequest().getContextPath() + PATH);
        link.setAttribute(MARK, "");
        link.addChild(new Text(script.label(EntryPointScript.WITHDRAW, context.getLocale())));
        return Collections.<Node>singletonList(link);
    }
}
