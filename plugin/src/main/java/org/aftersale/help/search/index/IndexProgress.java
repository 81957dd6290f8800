package org.aftersale.help.search.index;

import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/**
 * The progress marker of an index, stored in a document of its own: what it was built from and its
 * generation.
 */
final class IndexProgress {

    static final String ID = "mark";

    final long generation;
    final long build;
    final String analysis;
    final String databaseId;
    final long rebuilds;

    IndexProgress(long generation, long build, String analysis, String birth, long rebuilds) {
        this.generation = generation;
        this.build = build;
        this.analysis = analysis;
        this.databaseId = birth;
        this.rebuilds = rebuilds;
    }

    static IndexProgress read(SolrDocument mark) {
        return new IndexProgress(
                number(mark, "generation"),
                number(mark, "build"),
                (String) mark.getFieldValue("analysis"),
                (String) mark.getFieldValue("birth"),
                number(mark, "rebuilds"));
    }

    private static long number(SolrDocument mark, String field) {
        return Long.parseLong((String) mark.getFieldValue(field));
    }

    SolrInputDocument write() {
        SolrInputDocument mark = new SolrInputDocument();
        mark.addField("id", ID);
        mark.addField(ArticleDocuments.KIND, "mark");
        mark.addField("generation", ArticleDocuments.sortable(generation));
        mark.addField("build", ArticleDocuments.sortable(build));
        mark.addField("analysis", analysis);
        mark.addField("birth", databaseId);
        mark.addField("rebuilds", ArticleDocuments.sortable(rebuilds));
        return mark;
    }

    IndexProgress withGeneration(long newer) {
        return new IndexProgress(newer, build, analysis, databaseId, rebuilds);
    }

    IndexProgress building(long newBuild) {
        return new IndexProgress(generation, newBuild, analysis, databaseId, rebuilds);
    }
}
