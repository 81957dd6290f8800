package org.aftersale.help.search;

/** The state of this web application's search index. */
public final class IndexStatus {

    /** Where an index is stored. */
    public enum Kind {
        /** In a folder of this web application. */
        EMBEDDED,
        /** On a Solr server. */
        SERVER,
        /** In SolrCloud. */
        CLOUD
    }

    private final Kind kind;
    private final String address;
    private final boolean answering;
    private final long documents;
    private final long generation;
    private final long newest;
    private final String lastError;
    private final long rebuilt;
    private final long toRebuild;

    public IndexStatus(
            Kind kind,
            String address,
            boolean answering,
            long documents,
            long generation,
            long newest,
            String lastError,
            long rebuilt,
            long toRebuild) {
        this.kind = kind;
        this.address = address;
        this.answering = answering;
        this.documents = documents;
        this.generation = generation;
        this.newest = newest;
        this.lastError = lastError;
        this.rebuilt = rebuilt;
        this.toRebuild = toRebuild;
    }

    public Kind getKind() {
        return kind;
    }

    /** The folder, URL or collection; null for a folder that is not locked yet. */
    public String getAddress() {
        return address;
    }

    /** Whether the index answers; otherwise the database does. */
    public boolean isAnswering() {
        return answering;
    }

    /** How many texts are indexed. */
    public long getDocuments() {
        return documents;
    }

    /** How many generations it is behind. */
    public long getBehind() {
        return Math.max(0, newest - generation);
    }

    /** Null if there is none. */
    public String getLastError() {
        return lastError;
    }

    public boolean isRebuilding() {
        return toRebuild >= 0;
    }

    /** Texts indexed so far by the current rebuild. */
    public long getRebuilt() {
        return rebuilt;
    }

    /** Total texts of the current rebuild; -1 if none is running. */
    public long getToRebuild() {
        return toRebuild;
    }
}
