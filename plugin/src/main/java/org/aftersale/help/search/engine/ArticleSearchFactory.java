package org.aftersale.help.search.engine;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Clock;
import java.util.List;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.index.EmbeddedSolr;
import org.aftersale.help.search.index.IndexFolders;
import org.aftersale.help.search.index.IndexKeeper;
import org.aftersale.help.search.index.RemoteSolr;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrLocation;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.Synonyms;
import org.aftersale.host.Side;

/** Creates the search according to the settings. */
public final class ArticleSearchFactory {

    private static final String DEFAULT_FOLDER = "aftersale-solr";

    private final SolrIndex index;

    private ArticleSearchFactory(SolrLocation location, IndexFeed feed, Synonyms synonyms) {
        this.index = new SolrIndex(location, feed, synonyms);
    }

    /**
     * @param zookeeper of a SolrCloud; null or empty for none
     * @param url of a Solr server's core; null or empty for none
     * @param home the folder of embedded indexes; null or empty to use the temporary folder
     */
    public static ArticleSearchFactory of(
            Side side,
            String zookeeper,
            String collection,
            String url,
            String home,
            IndexFeed feed,
            Synonyms synonyms) {
        return new ArticleSearchFactory(
                location(side, zookeeper, collection, url, home), feed, synonyms);
    }

    private static SolrLocation location(
            Side side, String zookeeper, String collection, String url, String home) {
        if (isGiven(zookeeper)) {
            return RemoteSolr.cloud(zookeeper.trim(), collection);
        }
        if (isGiven(url)) {
            return RemoteSolr.server(url.trim());
        }
        Path folder =
                isGiven(home)
                        ? Paths.get(home.trim())
                        : Paths.get(System.getProperty("java.io.tmpdir"), DEFAULT_FOLDER);
        return new EmbeddedSolr(new IndexFolders(folder, side.name().toLowerCase()));
    }

    private static boolean isGiven(String setting) {
        return setting != null && !setting.trim().isEmpty();
    }

    SolrIndex index() {
        return index;
    }

    public IndexKeeper keeper(IndexGenerations marks) {
        return new IndexKeeper(index, marks);
    }

    public ArticleSearch search(
            ArticleSearch fallback,
            List<ReRanker> reRankers,
            HelpLanguages languages,
            Clock clock) {
        return new SolrArticleSearch(index, fallback, reRankers, languages, clock);
    }
}
