package org.aftersale.claim.reason;

import static org.aftersale.settings.SettingsFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.shared.FieldErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonSettingTest {

    private static final String[] TWO = {
        "position-DAMAGED", "1", "on-DAMAGED", "on", "position-OTHER", "2", "on-OTHER", "on"
    };

    private final ReasonSetting setting = new ReasonSetting("g", "reasons", ReasonKind.REJECTION);
    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "first", "1000", "\u0661", "1\u200b"})
    void refusesAPositionThatIsNone(String typed) {
        read("", "position-DAMAGED", typed, "on-DAMAGED", "on");
        assertThat(errors.asMap()).containsOnlyKeys("value_reasons_position-DAMAGED");
    }

    @Test
    void refusesToOfferNothing() {
        read("", "position-DAMAGED", "1", "position-OTHER", "2");
        assertThat(codes("value_reasons")).containsExactly("aftersale.error.setting.reason.none");
    }

    @Test
    void refusesANameThatIsTooLongAndAReasonWithoutAnEnglishOne() {
        String long_ = String.join("", Collections.nCopies(10_000, "x"));
        read("", with(TWO, "name-pl-DAMAGED", long_, "name-pl-NEW", "Za duży"));
        assertThat(codes("value_reasons_name-pl-DAMAGED"))
                .containsExactly("aftersale.error.setting.long");
        assertThat(codes("value_reasons_name-en-NEW"))
                .containsExactly("aftersale.error.setting.reason.name");
        assertThat(errors.asMap()).hasSize(2);
    }

    @Test
    void refusesMoreReasonsThanAListCanShow() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            many.addAll(Arrays.asList("position-R" + i, "1", "on-R" + i, "on"));
        }
        read("", many.toArray(new String[0]));
        assertThat(codes("value_reasons")).containsExactly("aftersale.error.setting.reason.many");
    }

    @Test
    void ignoresCodesThatAreNone() {
        assertThat(read("", with(TWO, "position-<b>", "1", "position-", "2", "position-a b", "3")))
                .extracting(ReasonPolicy::getCode)
                .containsExactly("DAMAGED", "OTHER");
    }

    @Test
    void readsOrderNamesAndWhatIsOffered() {
        List<ReasonPolicy> read =
                read(
                        "",
                        "position-DAMAGED",
                        "7",
                        "name-de-DAMAGED",
                        " Zer\u200bbrochen\u0000 ",
                        "name-pl-DAMAGED",
                        "\u2060\u200b",
                        "position-OTHER",
                        "2",
                        "on-OTHER",
                        "on",
                        "note-OTHER",
                        "on");
        assertThat(errors.asMap()).isEmpty();
        assertThat(read).extracting(ReasonPolicy::getCode).containsExactly("OTHER", "DAMAGED");
        assertThat(read).extracting(ReasonPolicy::isOffered).containsExactly(true, false);
        assertThat(read).extracting(ReasonPolicy::needsNote).containsExactly(true, false);
        assertThat(read.get(1).getNames()).containsOnlyKeys("de");
        assertThat(setting.list(setting.format(read)).get(1).getNames())
                .isEqualTo(read.get(1).getNames());
    }

    @Test
    void addsAReasonUnderACodeThatWasNeverUsed() {
        List<ReasonPolicy> once = read("", with(TWO, "name-en-NEW", "Too large \ud83d\ude00"));
        assertThat(once).extracting(ReasonPolicy::getCode).endsWith("OWN_TOO_LARGE");
        // somebody takes it out of the form: it stays, and so does its code
        List<ReasonPolicy> twice =
                read(setting.format(once), with(TWO, "name-en-NEW", "T\u00f3o, large!"));
        String kept = setting.keeping(setting.format(twice), setting.format(once));
        assertThat(setting.list(kept))
                .extracting(ReasonPolicy::getCode)
                .containsExactly("DAMAGED", "OTHER", "OWN_TOO_LARGE_2", "OWN_TOO_LARGE");
        assertThat(setting.list(kept).get(3).isOffered()).isFalse();
        assertThat(read("", with(TWO, "name-en-NEW", "\u5305\u88c5")))
                .extracting(ReasonPolicy::getCode)
                .endsWith("OWN_REASON");
    }

    /** The default itself forgets nothing that was added. */
    @Test
    void keepsWhatWasAddedWhenTheDefaultIsRestored() {
        List<ReasonPolicy> added = read("", with(TWO, "name-en-NEW", "Too large"));
        List<ReasonPolicy> kept = setting.list(setting.keeping("", setting.format(added)));
        assertThat(kept).extracting(ReasonPolicy::getCode).containsExactly("OWN_TOO_LARGE");
        assertThat(setting.keeping("", setting.format(read("", TWO)))).isEmpty();
    }

    /**
     * The fields of a list that nobody has changed yet hold more than its value, which is empty.
     */
    @Test
    void isUnchangedByAFormThatNobodyTouched() {
        ClaimReason damaged = new ClaimReason();
        damaged.setKind(ReasonKind.REJECTION);
        damaged.setCode("DAMAGED");
        ClaimReason other = new ClaimReason();
        other.setKind(ReasonKind.REJECTION);
        other.setCode("OTHER");
        String shown = setting.untouched(Arrays.asList(damaged, other));
        assertThat(text("", shown, with(TWO, "note-OTHER", "on"))).isEmpty();
        assertThat(text("", shown, TWO)).isNotEmpty();
        assertThat(text("", shown, with(TWO, "note-OTHER", "on", "name-en-DAMAGED", "Torn")))
                .contains("Torn");
    }

    @Test
    void takesAFormThatClaimsToComeFromNonsense() {
        assertThat(read("{nonsense", with(TWO, "name-en-NEW", "Too large"))).hasSize(3);
        assertThatThrownBy(() -> setting.list("{nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> setting.list("[{\"code\":\"A\"}]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(some));
        all.addAll(Arrays.asList(more));
        return all.toArray(new String[0]);
    }

    private List<ReasonPolicy> read(String seen, String... partsAndValues) {
        return setting.list(text(seen, "", partsAndValues));
    }

    private String text(String seen, String shown, String... partsAndValues) {
        List<String> fields =
                new ArrayList<>(Arrays.asList("seen_reasons", seen, "shown_reasons", shown));
        for (int i = 0; i < partsAndValues.length; i += 2) {
            fields.add("value_reasons_" + partsAndValues[i]);
            fields.add(partsAndValues[i + 1]);
        }
        return setting.read(form(Locale.US, fields.toArray(new String[0])), errors);
    }

    private List<String> codes(String field) {
        return errors.asMap().get(field).stream()
                .map(error -> error.getCode())
                .collect(Collectors.toList());
    }
}
