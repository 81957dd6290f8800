package org.aftersale.help.article;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/**
 * Where the newest words of an article in one language stand. What customers read may be an older
 * version: see {@link ArticleText#getPublishedNo()}.
 */
public enum ArticleStatus implements Status {
    /** Being written. */
    DRAFT(Tone.INFO),
    /** Waits for somebody to read it and publish. */
    REVIEW(Tone.WARN),
    /** Customers read it. */
    PUBLISHED(Tone.OK),
    /** Out of sight, kept for good. */
    ARCHIVED(Tone.MUTE);

    /** The one table of moves; buttons and guards both ask it. */
    public static final TransitionTable<ArticleStatus> MOVES =
            TransitionTable.of(ArticleStatus.class)
                    .allow(DRAFT, REVIEW, PUBLISHED, ARCHIVED)
                    .allow(REVIEW, DRAFT, PUBLISHED, ARCHIVED)
                    .allow(PUBLISHED, DRAFT, ARCHIVED)
                    .allow(ARCHIVED, DRAFT)
                    .build();

    private final Tone tone;

    ArticleStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
