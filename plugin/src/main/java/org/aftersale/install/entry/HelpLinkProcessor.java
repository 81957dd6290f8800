package org.aftersale.install.entry;

import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.shared.UrlEncoding;
import org.thymeleaf.Arguments;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dom.Element;
import org.thymeleaf.dom.Node;
import org.thymeleaf.dom.Text;
import org.thymeleaf.processor.element.AbstractMarkupSubstitutionElementProcessor;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * Replaces one of our tags with a link to the service pages, marked so that the script does not add
 * another.
 */
class HelpLinkProcessor extends AbstractMarkupSubstitutionElementProcessor {

    private static final String ORDER_NUMBER = "orderNumber";

    private final String messageCode;
    private final EntryPointScript script;

    HelpLinkProcessor(String elementName, String messageCode, EntryPointScript script) {
        super(elementName);
        this.messageCode = messageCode;
        this.script = script;
    }

    @Override
    public int getPrecedence() {
        return 10000;
    }

    @Override
    protected List<Node> getMarkupSubstitutes(Arguments arguments, Element element) {
        HttpServletRequest request = ((IWebContext) arguments.getContext()).getHttpServletRequest();
        String number = orderNumber(arguments, element);
        Element link = new Element("a");
        link.setAttribute("class", number == null ? "aftersale-help-menu" : "aftersale-help");
        link.setAttribute("data-aftersale-help", number == null ? "" : number);
        link.setAttribute("href", address(request, number));
        link.addChild(new Text(script.label(messageCode, arguments.getContext().getLocale())));
        return Collections.<Node>singletonList(link);
    }

    private static String address(HttpServletRequest request, String number) {
        String base = request.getContextPath() + EntryPointScript.SERVICE;
        return number == null ? base : base + "?order=" + UrlEncoding.value(number);
    }

    private static String orderNumber(Arguments arguments, Element element) {
        String written = element.getAttributeValue(ORDER_NUMBER);
        if (written == null || written.trim().isEmpty()) {
            return null;
        }
        Object value =
                written.contains("${") || written.contains("*{")
                        ? StandardExpressions.getExpressionParser(arguments.getConfiguration())
                                .parseExpression(arguments.getConfiguration(), arguments, written)
                                .execute(arguments.getConfiguration(), arguments)
                        : written;
        return value == null ? null : value.toString();
    }
}
