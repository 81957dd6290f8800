package org.aftersale.help.editing;

import java.util.Collections;
import java.util.List;
import org.aftersale.shared.AftersaleException;

/** Another user changed the same parts of the article meanwhile. Nothing was saved. */
public final class ArticleConflictException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> changes;

    ArticleConflictException(long articleId, List<Change> changes) {
        super("Article " + articleId + " was changed concurrently", "aftersale.error.faq.conflict");
        this.changes = Collections.unmodifiableList(changes);
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** A conflicting change by another user. */
    public static final class Change {

        private final String language;
        private final String author;
        private final long at;

        Change(String language, String author, long at) {
            this.language = language;
            this.author = author;
            this.at = at;
        }

        /** Null for the settings that all languages share. */
        public String getLanguage() {
            return language;
        }

        /** The author's name; null if unknown. */
        public String getAuthor() {
            return author;
        }

        /** Epoch milliseconds. */
        public long getAt() {
            return at;
        }
    }
}
