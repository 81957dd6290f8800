package com.example.fernhill.site.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.aftersale.guarantee.GuaranteeNoticeDesk;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;

/**
 * A placeholder where a real store has the official notice on the legal guarantee: drawn by us, and
 * says so. Like {@link ParcelSeed} loaded only where the module is installed.
 */
final class NoticeSeed {

    /** The bean that takes pictures. */
    static final String DESK = "aftersaleGuaranteeNoticeDesk";

    private static final String PICTURE = "guarantee-notice-placeholder.png";
    private static final String SAYS =
            "Demo placeholder. This is not the official notice of the European Union on the legal"
                    + " guarantee of conformity: a shop uploads the official picture, unchanged.";

    private NoticeSeed() {}

    static void upload(Object bean) {
        GuaranteeNoticeDesk desk = (GuaranteeNoticeDesk) bean;
        StaffMember demo =
                new StaffMember(
                        -1,
                        "demo",
                        "Fernhill Demo",
                        Collections.singleton(Permission.CONFIGURE.authority()));
        desk.upload(demo, "en", 0, PICTURE, picture());
        desk.describe(demo, "en", desk.current(demo).get(0).getId(), SAYS, "");
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = NoticeSeed.class.getResourceAsStream("/seed/" + PICTURE)) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
