package org.aftersale.guarantee;

import java.util.List;
import java.util.Optional;

/** The stored notices, for everybody: what they say is public. */
public interface GuaranteeNotices {

    /**
     * The shop's path of the pictures; the {@linkplain GuaranteeNotice#getContentHash hash}
     * follows.
     */
    String PATH = "/aftersale/guarantee-notice/";

    /** The one of each language that has one, in no order. */
    List<GuaranteeNotice> current();

    /**
     * Also one that was replaced since, for pages that are open or cached; none that was removed.
     */
    Optional<NoticePicture> picture(String contentHash);
}
