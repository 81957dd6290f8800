package org.aftersale.help.search.ranking;

/** An article that may answer. */
public final class Candidate {

    final long articleId;
    public final long textId;
    final String slug;
    final String language;
    final String title;
    final ArticleTerms terms;
    final double favour;

    /** Null where they are read when they are needed. */
    final String summary;

    final String body;

    /** What the search engine says of it; null when nobody asked. */
    final String reasons;

    double score;

    public Candidate(
            long articleId,
            long textId,
            String slug,
            String language,
            String title,
            ArticleTerms terms,
            double favour,
            String summary,
            String body,
            String reasons) {
        this.articleId = articleId;
        this.textId = textId;
        this.slug = slug;
        this.language = language;
        this.title = title;
        this.terms = terms;
        this.favour = favour;
        this.summary = summary;
        this.body = body;
        this.reasons = reasons;
    }

    /** The same, to be scored for another question. */
    Candidate again() {
        return with(summary, body);
    }

    public Candidate with(String itsSummary, String itsBody) {
        Candidate other =
                new Candidate(
                        articleId,
                        textId,
                        slug,
                        language,
                        title,
                        terms,
                        favour,
                        itsSummary,
                        itsBody,
                        reasons);
        other.score = score;
        return other;
    }
}
