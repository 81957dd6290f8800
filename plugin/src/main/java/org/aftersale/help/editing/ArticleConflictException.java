package org.aftersale.help.editing;

import java.util.Collections;
import java.util.List;
import org.aftersale.shared.AftersaleException;

/** Somebody else changed what this form changes, too. Nothing was saved. */
public final class ArticleConflictException extends AftersaleException {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> changes;

    ArticleConflictException(long articleId, List<Change> changes) {
        super("Article " + articleId + " was changed meanwhile", "aftersale.error.faq.conflict");
        this.changes = Collections.unmodifiableList(changes);
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** What somebody else did. */
    public static final class Change {

        private final String language;
        private final String who;
        private final long at;

        Change(String language, String who, long at) {
            this.language = language;
            this.who = who;
            this.at = at;
        }

        /** Null where it is what all languages share. */
        public String getLanguage() {
            return language;
        }

        /** Null where it is not known. */
        public String getWho() {
            return who;
        }

        /** Epoch milliseconds. */
        public long getAt() {
            return at;
        }
    }
}
