package org.aftersale.help.picture;

import java.util.Optional;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** The pictures in articles. */
public interface ArticlePictures {

    /** The store's path of pictures, as in the articles' HTML. */
    String PATH = "/help/pictures/";

    /** The maximum file size in bytes. */
    int MAX_BYTES = 2 * 1024 * 1024;

    /**
     * Stores the picture without metadata (place, time, camera, comments).
     *
     * @param fileName the original name; null is treated as empty
     * @param bytes null or empty if no file was chosen
     * @throws org.aftersale.shared.InvalidInputException if it is not an acceptable picture
     * @throws org.aftersale.picture.PicturesBusyException if other pictures are being checked
     */
    PictureFacts add(StaffMember staff, String fileName, byte[] bytes);

    /**
     * Newest first.
     *
     * @param page from 1; beyond the end, the last page
     */
    Slice<PictureFacts> list(StaffMember staff, int page);

    /**
     * Without a permission check, since articles are public; empty, too, for a stored file that
     * cannot be read.
     */
    Optional<ArticlePicture> byKey(String key);
}
