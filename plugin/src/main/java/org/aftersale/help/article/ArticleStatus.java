package org.aftersale.help.article;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/**
 * The status of the newest version of an article in one language. The published version may be an
 * older one: see {@link ArticleText#getPublishedNo()}.
 */
public enum ArticleStatus implements Status {
    /** Being edited. */
    DRAFT(Tone.INFO),
    /** Waiting for review and publication. */
    REVIEW(Tone.WARN),
    /** Readable by customers. */
    PUBLISHED(Tone.OK),
    /** Hidden from customers, kept permanently. */
    ARCHIVED(Tone.MUTE);

    /** The allowed transitions, for both buttons and checks. */
    public static final TransitionTable<ArticleStatus> TRANSITIONS =
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
