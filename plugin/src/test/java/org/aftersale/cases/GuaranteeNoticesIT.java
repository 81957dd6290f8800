package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.aftersale.guarantee.GuaranteeNotice;
import org.aftersale.guarantee.GuaranteeNoticeDesk;
import org.aftersale.guarantee.GuaranteeNotices;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthStatus;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of the guarantee notice: stored as they are, replaced, removed, remembered. */
class GuaranteeNoticesIT extends HostTestBase {

    private static final StaffMember OLGA =
            CaseFixtures.staff(-91, "Olga Operator", Permission.CONFIGURE);
    private static final StaffMember OTTO = CaseFixtures.staff(-92, "Otto", Permission.CONFIGURE);

    private final GuaranteeNoticeDesk desk =
            store.bean("aftersaleGuaranteeNoticeDesk", GuaranteeNoticeDesk.class);
    private final GuaranteeNotices notices =
            store.bean("aftersaleGuaranteeNotices", GuaranteeNotices.class);

    @BeforeEach
    @AfterEach
    void nothingIsUploaded() {
        store.sql.update("delete from AFS_GUARANTEE_NOTICE");
    }

    private GuaranteeNotice only() {
        List<GuaranteeNotice> current = desk.current(OLGA);
        assertThat(current).hasSize(1);
        return current.get(0);
    }

    /** A picture that differs by what follows its end. */
    private static byte[] picture(int which) {
        byte[] png = ArticleTestBase.picture();
        byte[] own = Arrays.copyOf(png, png.length + 1);
        own[png.length] = (byte) which;
        return own;
    }

    @Test
    void isForThoseWhoMayChangeSettings() {
        for (StaffMember other : new StaffMember[] {cases.agent, cases.viewer, cases.catalog}) {
            assertThatThrownBy(() -> desk.current(other))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> desk.ended(other))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> desk.upload(other, "de", 0, "n.png", picture(1)))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> desk.describe(other, "de", 0, "", ""))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> desk.remove(other, "de", 0))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> desk.picture(other, "0"))
                    .isInstanceOf(PermissionDeniedException.class);
        }
    }

    @Test
    void refusesUnknownLanguagesAndFilesThatAreNoPictures() {
        assertThatThrownBy(() -> desk.upload(OLGA, "xx", 0, "n.png", picture(1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.describe(OLGA, "xx", 0, "", ""))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.remove(OLGA, "xx", 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.upload(OLGA, "de", 0, "n.png", "<svg/>".getBytes()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> desk.describe(OLGA, "de", 0, "", "http://x"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> desk.describe(OLGA, "de", 0, "", ""))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> desk.picture(OLGA, "0")).isInstanceOf(NotFoundException.class);
        assertThat(notices.current()).isEmpty();
    }

    @Test
    void servesEveryByteThatWasUploaded() {
        byte[] bytes = picture(7);
        desk.upload(OLGA, "de", 0, "C:\\x\\<script>.png", bytes);
        GuaranteeNotice shown = only();
        assertThat(shown.getFileName()).isEqualTo("<script>.png");
        assertThat(shown.getSavedBy()).isEqualTo("Olga Operator");
        assertThat(shown.getByteCount()).isEqualTo(bytes.length);
        assertThat(shown.getEndedAt()).isNull();
        assertThat(notices.picture(shown.getContentHash()).get().getBytes()).isEqualTo(bytes);
        assertThat(notices.picture(shown.getContentHash()).get().getContentType())
                .isEqualTo("image/png");
        assertThat(notices.picture(shown.getContentHash().replace('a', 'b') + "0")).isEmpty();
    }

    @Test
    void takesALargePicture() {
        byte[] large = Arrays.copyOf(picture(1), GuaranteeNoticeDesk.MAX_BYTES);
        desk.upload(OLGA, "de", 0, "n.png", large);
        assertThat(desk.picture(OLGA, only().getContentHash()).getBytes()).isEqualTo(large);
    }

    @Test
    void whoSawAnotherPictureChangesNothing() {
        desk.upload(OLGA, "de", 0, "one.png", picture(1));
        long seen = only().getId();
        assertThatThrownBy(() -> desk.upload(OTTO, "de", 0, "two.png", picture(2)))
                .isInstanceOf(ConcurrentChangeException.class);
        desk.describe(OTTO, "de", seen, "Seine Worte 🧦", "https://europa.eu/de");
        assertThatThrownBy(() -> desk.upload(OLGA, "de", seen, "two.png", picture(2)))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> desk.describe(OLGA, "de", seen, "", ""))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> desk.remove(OLGA, "de", seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(only().getAltText()).isEqualTo("Seine Worte 🧦");
        assertThat(only().getFileName()).isEqualTo("one.png");
    }

    @Test
    void ofTwoAtOnceOneChangesIt() throws Exception {
        List<Object> results =
                Concurrently.atOnce(
                        2,
                        () -> {
                            desk.upload(OLGA, "de", 0, "n.png", picture(1));
                            return "done";
                        });
        assertThat(results).containsOnlyOnce("done");
        results.remove("done");
        assertThat(results.get(0))
                .isInstanceOf(RuntimeException.class)
                .matches(
                        e ->
                                e instanceof ConcurrentChangeException
                                        || ConflictRetry.isConflict((RuntimeException) e));
        only();
    }

    @Test
    void aReplacedPictureKeepsTheTextsAndStaysAtItsAddress() {
        desk.upload(OLGA, "de", 0, "one.png", picture(1));
        String first = only().getContentHash();
        desk.describe(OLGA, "de", only().getId(), "Worte", "https://europa.eu/de");
        assertThat(notices.picture(first).get().getBytes()).isEqualTo(picture(1));
        desk.upload(OTTO, "de", only().getId(), "two.png", picture(2));
        GuaranteeNotice second = only();
        assertThat(second.getAltText()).isEqualTo("Worte");
        assertThat(second.getLink()).isEqualTo("https://europa.eu/de");
        assertThat(second.getContentHash()).isNotEqualTo(first);
        assertThat(notices.picture(first).get().getBytes()).isEqualTo(picture(1));
        assertThat(desk.ended(OLGA))
                .extracting(GuaranteeNotice::getFileName)
                .containsExactly("one.png", "one.png");
        assertThat(desk.ended(OLGA).get(0).getEndedBy()).isEqualTo("Otto");
    }

    @Test
    void aRemovedPictureIsGoneAndWhoShowedItIsNot() {
        desk.upload(OLGA, "de", 0, "one.png", picture(1));
        desk.upload(OLGA, "pl", 0, "pl.png", picture(3));
        String first =
                notices.current().stream()
                        .filter(notice -> notice.getLanguage().equals("de"))
                        .findFirst()
                        .get()
                        .getContentHash();
        desk.upload(OLGA, "de", id("de"), "two.png", picture(2));
        desk.remove(OTTO, "de", id("de"));
        assertThat(only().getLanguage()).isEqualTo("pl");
        assertThat(notices.picture(first)).isEmpty();
        assertThat(notices.picture(only().getContentHash())).isPresent();
        assertThat(desk.ended(OLGA)).hasSize(2);
        desk.upload(OLGA, "de", 0, "again.png", picture(1));
        assertThat(notices.picture(first)).isPresent();
    }

    private long id(String language) {
        return notices.current().stream()
                .filter(notice -> notice.getLanguage().equals(language))
                .findFirst()
                .get()
                .getId();
    }

    @Test
    void healthAsksForThePictureInTheShopsLanguage() {
        HealthCheck check = store.bean("aftersaleGuaranteeNoticeCheck", HealthCheck.class);
        desk.upload(OLGA, "de", 0, "one.png", picture(1));
        assertThat(check.check(OLGA).getStatus()).isEqualTo(HealthStatus.LOOK);
        desk.upload(OLGA, "en", 0, "en.png", picture(2));
        assertThat(check.check(OLGA).getStatus()).isEqualTo(HealthStatus.GOOD);
    }
}
