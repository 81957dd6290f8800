package org.aftersale.install.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.render.PageHead;
import org.thymeleaf.Arguments;
import org.thymeleaf.dom.Element;
import org.thymeleaf.dom.Node;
import org.thymeleaf.processor.ElementNameProcessorMatcher;
import org.thymeleaf.processor.ProcessorResult;
import org.thymeleaf.processor.element.AbstractElementProcessor;

/**
 * Writes a page's description, canonical URL and alternate languages into the head of the store's
 * layout. Does nothing without a {@link PageHead} in the model, as on every page of the store
 * itself.
 */
class HeadProcessor extends AbstractElementProcessor {

    /** Runs after any processor that replaces the layout's head. */
    private static final int LATE = 2_000_000;

    HeadProcessor() {
        super(new ElementNameProcessorMatcher("head", false));
    }

    @Override
    public int getPrecedence() {
        return LATE;
    }

    @Override
    protected ProcessorResult processElement(Arguments arguments, Element head) {
        Object pageHead = arguments.getContext().getVariables().get(PageHead.VARIABLE);
        if (pageHead instanceof PageHead) {
            write((PageHead) pageHead, head);
        }
        return ProcessorResult.OK;
    }

    private static void write(PageHead pageHead, Element head) {
        if (pageHead.getDescription() != null && !pageHead.getDescription().isEmpty()) {
            remove(head, "meta", "name", "description");
            head.addChild(meta("description", pageHead.getDescription()));
        }
        if (pageHead.getCanonical() != null) {
            remove(head, "link", "rel", "canonical");
            head.addChild(link("canonical", pageHead.getCanonical(), null));
        }
        for (Map.Entry<String, String> other : pageHead.getAlternates().entrySet()) {
            head.addChild(link("alternate", other.getValue(), other.getKey()));
        }
        if (!pageHead.isListed()) {
            head.addChild(meta("robots", "noindex"));
        }
    }

    /** Removes the store's general element, because two would contradict each other. */
    private static void remove(Element head, String name, String attribute, String value) {
        List<Node> gone = new ArrayList<>();
        for (Element child : head.getElementChildren()) {
            if (name.equals(child.getNormalizedName())
                    && value.equalsIgnoreCase(child.getAttributeValue(attribute))) {
                gone.add(child);
            }
        }
        gone.forEach(head::removeChild);
    }

    private static Element meta(String name, String content) {
        Element meta = new Element("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    private static Element link(String relation, String address, String language) {
        Element link = new Element("link");
        link.setAttribute("rel", relation);
        if (language != null) {
            link.setAttribute("hreflang", language);
        }
        link.setAttribute("href", address);
        return link;
    }
}
