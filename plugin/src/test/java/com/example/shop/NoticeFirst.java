package com.example.shop;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.SearchQuestion;

/** During a disruption, ranks the article about it above everything else that matches. */
public class NoticeFirst implements ReRanker {

    private final String slug;

    public NoticeFirst(String slug) {
        this.slug = slug;
    }

    @Override
    public List<ArticleHit> rank(SearchQuestion question, List<ArticleHit> candidates) {
        List<ArticleHit> ranked = new ArrayList<ArticleHit>(candidates);
        for (ArticleHit hit : candidates) {
            if (hit.getSlug().equals(slug)) {
                ranked.remove(hit);
                ranked.add(0, hit);
            }
        }
        return ranked;
    }
}
