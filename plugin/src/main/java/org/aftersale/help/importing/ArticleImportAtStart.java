package org.aftersale.help.importing;

import java.io.IOException;
import javax.annotation.Resource;
import org.aftersale.host.Side;
import org.aftersale.shared.Actor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;

/** Takes the articles that {@code aftersale.faq.import} names when a shop starts. */
public class ArticleImportAtStart implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    private static final Log LOG = LogFactory.getLog(ArticleImportAtStart.class);

    @Resource(name = "aftersaleArticleImport")
    protected ArticleImport articles;

    private final Side side;
    private final String place;

    /**
     * @param place see {@link ArticleFolder}; null or empty when there is nothing to take
     */
    public ArticleImportAtStart(Side side, String place) {
        this.side = side;
        this.place = place == null ? "" : place.trim();
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (side != Side.SITE
                || place.isEmpty()
                || event.getApplicationContext().getParent() != null) {
            return;
        }
        try {
            int taken = articles.importFrom(place, Actor.system());
            if (taken > 0) {
                LOG.info("Aftersale: " + taken + " articles taken from " + place);
            }
        } catch (IOException | RuntimeException e) {
            // a shop without articles is better than none
            LOG.error("Aftersale: the articles in " + place + " could not be taken", e);
        }
    }
}
