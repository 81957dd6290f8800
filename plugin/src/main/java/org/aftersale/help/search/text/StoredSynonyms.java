package org.aftersale.help.search.text;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.help.article.ArticleSynonyms;
import org.aftersale.help.article.IndexGenerations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The merchant's synonym groups, or the built-in ones for a language without any. */
@Component("aftersaleSynonyms")
public class StoredSynonyms implements Synonyms {

    private static final long FRESH_MILLIS = 1_000;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private final Map<String, String> known = new ConcurrentHashMap<String, String>();
    private volatile long generation = -1;
    private volatile long checkedAt = Long.MIN_VALUE / 2;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public String groups(String language) {
        long now = clock.millis();
        if (Math.abs(now - checkedAt) >= FRESH_MILLIS) {
            checkedAt = now;
            long current = marks.current();
            if (current != generation) {
                generation = current;
                known.clear();
            }
        }
        return known.computeIfAbsent(language, this::read);
    }

    private String read(String language) {
        ArticleSynonyms row = em.find(ArticleSynonyms.class, language);
        return row == null ? StarterSynonyms.of(language) : row.getGroups();
    }
}
