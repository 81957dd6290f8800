package org.aftersale.help.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.aftersale.help.search.IndexStatus;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.solr.client.solrj.SolrServer;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.core.CoreContainer;

/** An index embedded in this web application, in its own folder. */
public final class EmbeddedSolr implements SolrLocation {

    private static final Log LOG = LogFactory.getLog(EmbeddedSolr.class);
    private static final String CORE = "faq";

    private final IndexFolders folders;
    private IndexFolders.LockedFolder folder;
    private CoreContainer container;

    public EmbeddedSolr(IndexFolders folders) {
        this.folders = folders;
    }

    @Override
    public IndexStatus.Kind kind() {
        return IndexStatus.Kind.EMBEDDED;
    }

    @Override
    public synchronized String address() {
        return folder == null ? null : folder.path().toString();
    }

    @Override
    public synchronized SolrServer open() throws Exception {
        if (folder == null) {
            folder = folders.lock();
        }
        try {
            return start(folder.path());
        } catch (Exception e) {
            LOG.warn(
                    "Aftersale: the index in "
                            + folder.path()
                            + " is corrupt and will be rebuilt: "
                            + e);
            stop();
            folder.empty();
            return start(folder.path());
        }
    }

    /**
     * Solr loads classes by the thread's context class loader, which is arbitrary in a background
     * thread.
     */
    private SolrServer start(Path home) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedSolr.class.getClassLoader());
        try {
            SolrFiles.unpack(home);
            container = new CoreContainer(home.toString());
            container.load();
            // the container does not throw if the core cannot be opened
            Exception failure = container.getCoreInitFailures().get(CORE);
            if (failure != null || !container.getCoreNames().contains(CORE)) {
                throw new IOException("the core did not open", failure);
            }
            return new EmbeddedSolrServer(container, CORE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void stop() {
        if (container != null) {
            container.shutdown();
            container = null;
        }
    }

    @Override
    public synchronized void discard() {
        stop();
        if (folder != null) {
            folder.empty();
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
