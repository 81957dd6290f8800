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
 * Replaces {@code <aftersale:help_centre/>} with a link to the help, which is open to everybody.
 */
class HelpCentreProcessor extends AbstractMarkupSubstitutionElementProcessor {

    private static final String HELP = "/help";

    private final EntryPointScript script;

    HelpCentreProcessor(EntryPointScript script) {
        super("help_centre");
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
        link.setAttribute("class", "aftersale-help-centre");
        link.setAttribute("href", context.getHttpServletRequest().getContextPath() + HELP);
        link.addChild(new Text(script.label(EntryPointScript.HELP, context.getLocale())));
        return Collections.<Node>singletonList(link);
    }
}
