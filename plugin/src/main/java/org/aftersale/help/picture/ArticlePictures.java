package org.aftersale.help.picture;

import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** The pictures in articles. */
public interface ArticlePictures {

    /** Where the shop shows them; an article's HTML names them so. */
    String PATH = "/help/pictures/";

    /** The largest file taken, in bytes. */
    int LARGEST = 2 * 1024 * 1024;

    /**
     * @param fileName as it was called; null reads as nothing
     * @param bytes null or empty when nothing was chosen
     * @throws org.aftersale.shared.InvalidInputException when it is no picture that articles may
     *     hold
     */
    PictureFacts add(StaffMember staff, String fileName, byte[] bytes);

    /**
     * Newest first.
     *
     * @param page from 1; beyond the end, the last one
     */
    Slice<PictureFacts> list(StaffMember staff, int page);

    /** For anybody who has the key, since articles are. */
    Optional<ArticlePicture> byKey(String key);
}
