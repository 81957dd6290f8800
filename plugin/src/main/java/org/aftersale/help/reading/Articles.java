package org.aftersale.help.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published, currently valid articles of the help. Languages are the reader's, without a
 * country; an article that is missing in that language is shown in the help's first language, and
 * one that has neither is not listed. Every method runs a fixed number of statements, whatever the
 * number of articles.
 */
public interface Articles {

    HelpHome home(String language);

    /**
     * @throws org.aftersale.shared.NotFoundException if there is no such category, or it has no
     *     articles
     */
    CategoryArticles category(String code, String language);

    /**
     * The article with that slug; the slug determines the language of its text.
     *
     * @param language of the reader, for the links to other articles
     * @throws ArticleMovedException if the slug is a former one
     * @throws org.aftersale.shared.NotFoundException if customers may not read such an article now
     */
    PublishedArticle read(String slug, String language);

    /**
     * The title and slug of an article.
     *
     * @throws ArticleMovedException as {@link #read}
     * @throws org.aftersale.shared.NotFoundException as {@link #read}
     */
    Headline headline(String slug);

    /** The same article in exactly that language, if it is published in it. */
    Optional<Headline> inLanguage(long articleId, String language);

    /** All published articles, each by language. */
    Collection<Map<String, Headline>> all();

    /** The published ones of those articles, in the given order. */
    List<Headline> byIds(Collection<Long> articleIds, String language);
}
