package org.aftersale.faq.search;

import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/** What an index says of itself, in a document of its own: of what it was made, and how far. */
final class IndexMark {

    static final String ID = "mark";

    final long generation;
    final long build;
    final String analysis;
    final String birth;
    final long rebuilds;

    IndexMark(long generation, long build, String analysis, String birth, long rebuilds) {
        this.generation = generation;
        this.build = build;
        this.analysis = analysis;
        this.birth = birth;
        this.rebuilds = rebuilds;
    }

    static IndexMark read(SolrDocument mark) {
        return new IndexMark(
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
        mark.addField("birth", birth);
        mark.addField("rebuilds", ArticleDocuments.sortable(rebuilds));
        return mark;
    }

    IndexMark reaching(long newer) {
        return new IndexMark(newer, build, analysis, birth, rebuilds);
    }

    IndexMark building(long newBuild) {
        return new IndexMark(generation, newBuild, analysis, birth, rebuilds);
    }
}
