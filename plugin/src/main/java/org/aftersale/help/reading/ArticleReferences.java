package org.aftersale.help.reading;

import java.util.Optional;

/** Names articles that customers read. */
public interface ArticleReferences {

    /**
     * @param slug an address that the article has or had; anything else finds none
     */
    Optional<ArticleReference> bySlug(String slug);
}
