package org.aftersale.help.search;

/** How the search index of this web application does. */
public final class IndexStatus {

    /** Where an index is kept. */
    public enum Kind {
        /** In a folder of this web application's own. */
        EMBEDDED,
        /** On a Solr server. */
        SERVER,
        /** In a SolrCloud. */
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

    /** A folder, an address or a collection; a folder not taken yet is null. */
    public String getAddress() {
        return address;
    }

    /** Whether it answers; if not, the database does. */
    public boolean isAnswering() {
        return answering;
    }

    /** How many texts it holds. */
    public long getDocuments() {
        return documents;
    }

    /** How many changes it does not have yet. */
    public long getBehind() {
        return Math.max(0, newest - generation);
    }

    /** Null when all is well. */
    public String getLastError() {
        return lastError;
    }

    public boolean isRebuilding() {
        return toRebuild >= 0;
    }

    /** Of a rebuild that is going on: how many texts are in. */
    public long getRebuilt() {
        return rebuilt;
    }

    /** Of a rebuild that is going on: how many texts there are; -1 when none is. */
    public long getToRebuild() {
        return toRebuild;
    }
}
