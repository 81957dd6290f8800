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

/** Imports the articles of {@code aftersale.faq.import} on store startup. */
public class ArticleImportAtStart implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    private static final Log LOG = LogFactory.getLog(ArticleImportAtStart.class);

    @Resource(name = "aftersaleArticleImport")
    protected ArticleImport articles;

    private final Side side;
    private final String place;

    /**
     * @param place see {@link ArticleFolder}; null or empty for no import
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
            int imported = articles.importFrom(place, Actor.system());
            if (imported > 0) {
                LOG.info("Aftersale: " + imported + " articles imported from " + place);
            }
        } catch (IOException | RuntimeException e) {
            // a store without articles is better than one that does not start
            LOG.error("Aftersale: the articles in " + place + " could not be imported", e);
        }
    }
}
