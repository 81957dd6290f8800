package org.aftersale.help.search.ranking;

/** A candidate article. */
public final class Candidate {

    final long articleId;
    public final long textId;
    final String slug;
    final String language;
    final String title;
    final ArticleTerms terms;
    final double boost;

    /** Null if texts are loaded on demand. */
    final String summary;

    final String body;

    /** Solr's explanation; null if it was not requested. */
    final String reasons;

    double score;

    public Candidate(
            long articleId,
            long textId,
            String slug,
            String language,
            String title,
            ArticleTerms terms,
            double boost,
            String summary,
            String body,
            String reasons) {
        this.articleId = articleId;
        this.textId = textId;
        this.slug = slug;
        this.language = language;
        this.title = title;
        this.terms = terms;
        this.boost = boost;
        this.summary = summary;
        this.body = body;
        this.reasons = reasons;
    }

    /** A copy, to be scored for another question. */
    Candidate copy() {
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
                        boost,
                        itsSummary,
                        itsBody,
                        reasons);
        other.score = score;
        return other;
    }
}
