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
 * Writes a page's description, its canonical address and its other languages into the head of the
 * store's own layout. Without {@link PageHead} among the variables, as on every page of the
 * store's, it does nothing.
 */
class HeadProcessor extends AbstractElementProcessor {

    /** After whatever puts the store's head in the layout's place for it. */
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
        Object told = arguments.getContext().getVariables().get(PageHead.VARIABLE);
        if (told instanceof PageHead) {
            write((PageHead) told, head);
        }
        return ProcessorResult.OK;
    }

    private static void write(PageHead told, Element head) {
        if (told.getDescription() != null && !told.getDescription().isEmpty()) {
            remove(head, "meta", "name", "description");
            head.addChild(meta("description", told.getDescription()));
        }
        if (told.getCanonical() != null) {
            remove(head, "link", "rel", "canonical");
            head.addChild(link("canonical", told.getCanonical(), null));
        }
        for (Map.Entry<String, String> other : told.getAlternates().entrySet()) {
            head.addChild(link("alternate", other.getValue(), other.getKey()));
        }
        if (!told.isListed()) {
            head.addChild(meta("robots", "noindex"));
        }
    }

    /** The store's general one: two would contradict each other. */
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
