package org.aftersale.help.reading;

import java.util.Optional;

/** Looks up published articles. */
public interface ArticleReferences {

    /**
     * @param slug a current or former slug; empty for any other text
     */
    Optional<ArticleReference> bySlug(String slug);
}
