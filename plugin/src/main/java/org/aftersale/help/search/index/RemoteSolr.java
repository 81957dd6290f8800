package org.aftersale.help.search.index;

import org.aftersale.help.search.IndexStatus;
import org.apache.solr.client.solrj.SolrServer;
import org.apache.solr.client.solrj.impl.CloudSolrServer;
import org.apache.solr.client.solrj.impl.HttpSolrServer;

/** An index on a Solr server or in SolrCloud, shared by all nodes of the store. */
public final class RemoteSolr implements SolrLocation {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 5_000;

    private final IndexStatus.Kind kind;
    private final String address;
    private final String collection;
    private SolrServer server;

    private RemoteSolr(IndexStatus.Kind kind, String address, String collection) {
        this.kind = kind;
        this.address = address;
        this.collection = collection;
    }

    /**
     * @param url of the core, such as {@code http://solr:8983/solr/aftersale-faq}
     */
    public static RemoteSolr server(String url) {
        return new RemoteSolr(IndexStatus.Kind.SERVER, url, null);
    }

    /**
     * @param zookeeper such as {@code zk1:2181,zk2:2181/solr}
     */
    public static RemoteSolr cloud(String zookeeper, String collection) {
        return new RemoteSolr(IndexStatus.Kind.CLOUD, zookeeper, collection);
    }

    @Override
    public IndexStatus.Kind kind() {
        return kind;
    }

    @Override
    public String address() {
        return collection == null ? address : address + ' ' + collection;
    }

    @Override
    public synchronized SolrServer open() {
        if (server == null) {
            server = kind == IndexStatus.Kind.CLOUD ? cloud() : http();
        }
        return server;
    }

    private SolrServer http() {
        HttpSolrServer http = new HttpSolrServer(address);
        http.setConnectionTimeout(CONNECT_MILLIS);
        http.setSoTimeout(ANSWER_MILLIS);
        http.setDefaultMaxConnectionsPerHost(32);
        http.setMaxTotalConnections(64);
        return http;
    }

    private SolrServer cloud() {
        CloudSolrServer cloud = new CloudSolrServer(address);
        cloud.setDefaultCollection(collection);
        cloud.setZkConnectTimeout(CONNECT_MILLIS * 5);
        cloud.setZkClientTimeout(ANSWER_MILLIS * 3);
        return cloud;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.shutdown();
            server = null;
        }
    }

    @Override
    public void discard() {
        // the server is shared with others
        close();
    }
}
