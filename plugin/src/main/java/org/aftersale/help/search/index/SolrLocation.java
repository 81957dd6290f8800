package org.aftersale.help.search.index;

import org.aftersale.help.search.IndexStatus;
import org.apache.solr.client.solrj.SolrServer;

/** Where the index is kept, and how to come at it. */
public interface SolrLocation {

    /** What operators are told of it: a kind, and an address or folder. */
    IndexStatus.Kind kind();

    String address();

    /**
     * Opens it, which may take seconds.
     *
     * @throws Exception when it cannot be opened now; it may be tried again
     */
    SolrServer open() throws Exception;

    /** Gives up what was opened; opening again is allowed. */
    void close();

    /** Throws the whole index away where it is ours alone and cannot be read. */
    void discard();
}
