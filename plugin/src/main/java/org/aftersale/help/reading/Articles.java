package org.aftersale.help.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The help as everybody reads it: what is published and valid now, and nothing else. A language is
 * the reader's, without a country; where an article is not in it, its words in the help's first
 * language stand, and an article that is in neither is not listed. Every method costs a fixed
 * number of statements, however many articles there are.
 */
public interface Articles {

    HelpHome home(String language);

    /**
     * @throws org.aftersale.shared.NotFoundException when there is no such category, or nothing in
     *     it
     */
    CategoryArticles shelf(String code, String language);

    /**
     * The article at an address; the address names the language of its words.
     *
     * @param language of the reader, for the links to other articles
     * @throws ArticleMovedException when the address is an old one
     * @throws org.aftersale.shared.NotFoundException when there is none that customers may read now
     */
    PublishedArticle read(String slug, String language);

    /**
     * The name and the address of the article at an address.
     *
     * @throws ArticleMovedException as {@link #read}
     * @throws org.aftersale.shared.NotFoundException as {@link #read}
     */
    Headline headline(String slug);

    /** The same article in that very language, if customers may read it so. */
    Optional<Headline> inLanguage(long articleId, String language);

    /** All that may be read: of each article its languages. */
    Collection<Map<String, Headline>> all();

    /** Of those articles that may be read, in the order given. */
    List<Headline> named(Collection<Long> articleIds, String language);
}
