package org.aftersale.help.search.ranking;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Caches the parsed terms of recently found articles. The index's current fields are the key, so
 * that a changed article is parsed again.
 */
public final class KnownTerms {

    private static final int MAX_ARTICLES = 2000;

    private static final class Known {
        final String[] fields;
        final ArticleTerms terms;

        Known(String[] fields) {
            this.fields = fields;
            this.terms = ArticleTerms.parse(fields);
        }
    }

    private final Map<Long, Known> last =
            Collections.synchronizedMap(
                    new LinkedHashMap<Long, Known>(16, 0.75f, true) {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
                            return size() > MAX_ARTICLES;
                        }
                    });

    /**
     * @param fields see {@link ArticleTerms#parse}
     */
    public ArticleTerms of(long textId, String[] fields) {
        Known known = last.get(textId);
        if (known == null || !Arrays.equals(known.fields, fields)) {
            known = new Known(fields);
            last.put(textId, known);
        }
        return known.terms;
    }
}
