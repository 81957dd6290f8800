package org.aftersale.help.search.index;

import org.aftersale.help.search.IndexStatus;
import org.apache.solr.client.solrj.SolrServer;

/** Where the index is stored and how to connect to it. */
public interface SolrLocation {

    /** The kind of location, shown to operators with the folder or URL. */
    IndexStatus.Kind kind();

    String address();

    /**
     * Opens the index, which may take seconds.
     *
     * @throws Exception if it cannot be opened now; it may be retried
     */
    SolrServer open() throws Exception;

    /** Closes the index; it may be opened again. */
    void close();

    /** Deletes an unreadable index if it is ours alone. */
    void discard();
}
