package org.aftersale.guarantee;

import java.util.List;
import org.aftersale.host.StaffMember;

/**
 * The notices as staff keep them: {@link org.aftersale.host.Permission#CONFIGURE}. Whoever changes
 * one names the row they saw; if another has taken its place, nothing is done and {@link
 * org.aftersale.shared.ConcurrentChangeException} thrown.
 */
public interface GuaranteeNoticeDesk {

    /** The largest picture in bytes. */
    int MAX_BYTES = 4 * 1024 * 1024;

    /** The one of each language that has one, in no order. */
    List<GuaranteeNotice> current(StaffMember staff);

    /** What was shown before, latest first; not all of it. */
    List<GuaranteeNotice> ended(StaffMember staff);

    /**
     * Shows another picture, exactly as it is. The texts beside it stay.
     *
     * @param seen the id of the row that the person saw; 0 if there was none
     * @param fileName the original name; null is treated as empty
     * @param bytes null or empty if no file was chosen
     * @throws org.aftersale.shared.InvalidInputException if it is no picture that can be shown
     * @throws org.aftersale.picture.PicturesBusyException if other pictures are being checked
     * @throws org.aftersale.shared.NotFoundException if the notice has no such language
     */
    void upload(StaffMember staff, String language, long seen, String fileName, byte[] bytes);

    /**
     * Changes the texts beside a picture.
     *
     * @param altText empty for the text that comes with the module
     * @param link empty for the address that comes with the module
     * @throws org.aftersale.shared.InvalidInputException if one is too long, or the link is none
     */
    void describe(StaffMember staff, String language, long seen, String altText, String link);

    /** Shows nothing in that language any more, and deletes its pictures. */
    void remove(StaffMember staff, String language, long seen);

    /** The picture of a current notice, for its preview. */
    NoticePicture picture(StaffMember staff, String contentHash);
}
