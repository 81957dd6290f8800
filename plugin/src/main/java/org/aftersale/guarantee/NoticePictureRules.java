package org.aftersale.guarantee;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.aftersale.picture.PictureCheck;
import org.aftersale.picture.PictureTurns;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Sha256;
import org.aftersale.shared.UserText;

/**
 * Which files can be shown: PNG and JPEG, by their content; what they are called and claim to be is
 * ignored. Nothing is changed in them, as the official picture must stay as it is.
 */
final class NoticePictureRules {

    private static final String FIELD = "picture";
    private static final int MAX_NAME_LENGTH = 200;

    /** How far a text file may begin with a declaration or comments before its first element. */
    private static final int HEAD = 1024;

    private NoticePictureRules() {}

    /**
     * @return a row with the picture, without language and texts
     * @throws org.aftersale.shared.InvalidInputException if it cannot be shown
     */
    static GuaranteeNoticeRecord check(String fileName, byte[] bytes, PictureTurns turns) {
        FieldErrors errors = new FieldErrors();
        if (bytes == null || bytes.length == 0) {
            errors.add(FIELD, "aftersale.error.guarantee.none");
        } else if (bytes.length > GuaranteeNoticeDesk.MAX_BYTES) {
            errors.add(
                    FIELD,
                    "aftersale.error.guarantee.large",
                    GuaranteeNoticeDesk.MAX_BYTES / 1024 / 1024);
        }
        errors.throwIfAny();
        PictureCheck check = turns.take(() -> PictureCheck.of(bytes));
        if (check == null || "image/gif".equals(check.getContentType())) {
            errors.add(FIELD, "aftersale.error.guarantee." + kind(bytes));
        }
        errors.throwIfAny();
        GuaranteeNoticeRecord row = new GuaranteeNoticeRecord();
        row.fileName = name(fileName);
        row.contentType = check.getContentType();
        row.width = check.getWidth();
        row.height = check.getHeight();
        row.byteCount = bytes.length;
        row.contentHash = Sha256.hex(bytes);
        row.content = Base64.getEncoder().encodeToString(bytes);
        return row;
    }

    /** What was uploaded instead, as far as the answer differs. */
    private static String kind(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf")) {
            return "pdf";
        }
        return head.contains("<svg") && !head.contains("<html") ? "svg" : "kind";
    }

    /** Without the directories that some browsers include. */
    private static String name(String sent) {
        String name = UserText.line(sent).replaceAll("^.*[/\\\\]", "");
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }
}
