package org.aftersale.install.entry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftersale.guarantee.ShownNotice;
import org.aftersale.guarantee.ShownNotices;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.thymeleaf.Arguments;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dom.Element;
import org.thymeleaf.dom.Node;
import org.thymeleaf.dom.Text;
import org.thymeleaf.processor.element.AbstractMarkupSubstitutionElementProcessor;

/**
 * Replaces {@code <aftersale:guarantee_notice/>} with the notice on the legal guarantee, where the
 * shop sells to the European Union and staff uploaded a picture; else with nothing.
 */
class GuaranteeNoticeProcessor extends AbstractMarkupSubstitutionElementProcessor {

    private static final Log LOG = LogFactory.getLog(GuaranteeNoticeProcessor.class);

    private static final String STYLES = "/css/aftersale/guarantee-notice.css";

    private final Supplier<ShownNotices> notices;

    GuaranteeNoticeProcessor(Supplier<ShownNotices> notices) {
        super("guarantee_notice");
        this.notices = notices;
    }

    @Override
    public int getPrecedence() {
        return 10000;
    }

    @Override
    protected List<Node> getMarkupSubstitutes(Arguments arguments, Element element) {
        IWebContext context = (IWebContext) arguments.getContext();
        String base = context.getHttpServletRequest().getContextPath();
        return find(context)
                .map(notice -> Collections.<Node>singletonList(figure(notice, base)))
                .orElse(Collections.<Node>emptyList());
    }

    /** Errors are logged only: our tag must never break a store's page. */
    private Optional<ShownNotice> find(IWebContext context) {
        try {
            return notices.get().ofGoods(context.getLocale());
        } catch (RuntimeException e) {
            LOG.warn(
                    "No guarantee notice on " + context.getHttpServletRequest().getRequestURI(), e);
            return Optional.empty();
        }
    }

    /**
     * With a style sheet of its own: a store's pages have none of ours, and a style may be
     * forbidden.
     */
    private static Element figure(ShownNotice notice, String base) {
        Element figure = new Element("figure");
        figure.setAttribute("class", "aftersale-guarantee-notice");
        figure.setAttribute("lang", notice.getLanguage());
        Element styles = new Element("link");
        styles.setAttribute("rel", "stylesheet");
        styles.setAttribute("href", base + STYLES);
        figure.addChild(styles);
        Element picture = new Element("img");
        picture.setAttribute("src", base + notice.getPath());
        picture.setAttribute("width", String.valueOf(notice.getWidth()));
        picture.setAttribute("height", String.valueOf(notice.getHeight()));
        picture.setAttribute("alt", notice.getAltText());
        figure.addChild(picture);
        figure.addChild(caption(notice));
        return figure;
    }

    private static Element caption(ShownNotice notice) {
        Element link = new Element("a");
        link.setAttribute("href", notice.getLink());
        link.setAttribute("rel", "external noopener");
        link.addChild(new Text(notice.getLinkText()));
        Element caption = new Element("figcaption");
        caption.addChild(link);
        return caption;
    }
}
