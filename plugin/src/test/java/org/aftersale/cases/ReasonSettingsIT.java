package org.aftersale.cases;

import static org.aftersale.settings.SettingsFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.ReasonPolicy;
import org.aftersale.claim.reason.ReasonSetting;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanWrapperImpl;

/** The reasons as the merchant has set them. */
class ReasonSettingsIT extends SettingsTestBase {

    private static final String CLAIMS = "claim-reasons";
    private static final String KEY = "claim-reasons.claim";

    private final Reasons reasons = store.bean("aftersaleReasons", Reasons.class);
    private final ReasonTexts texts = store.bean("aftersaleReasonTexts", ReasonTexts.class);

    @Test
    void aReasonThatIsNoLongerOfferedIsRefusedAndStaysReadable() {
        Claim claim = cases.file(customer, order, 0);
        String code = claim.getReason();
        String text = texts.in(Locale.US).of(ReasonKind.CLAIM, code);
        save(CLAIMS, KEY, "on-" + code, null);
        assertThat(offered()).doesNotContain(code).contains("OTHER");
        assertThat(reasons.knows(ReasonKind.CLAIM, code)).isFalse();
        assertThatThrownBy(() -> cases.file(customer, store.order(customer, 1), 0))
                .isInstanceOf(InvalidInputException.class);
        assertThat(texts.in(Locale.US).of(ReasonKind.CLAIM, code)).isEqualTo(text);
        desk.reset(ADA, CLAIMS, KEY, now(CLAIMS));
        assertThat(offered()).contains(code);
    }

    @Test
    void ordersNamesAndAddsReasons() {
        save(CLAIMS, KEY, "position-OTHER", "1", "name-de-OTHER", "Etwas anderes");
        assertThat(offered().get(0)).isIn("OTHER", "DAMAGED");
        save(
                CLAIMS,
                KEY,
                "position-DAMAGED",
                "9",
                "name-en-NEW",
                "Smells",
                "name-pl-NEW",
                "Zapach");
        assertThat(offered()).startsWith("OTHER").endsWith("OWN_SMELLS");
        assertThat(texts.in(Locale.GERMAN).of(ReasonKind.CLAIM, "OTHER"))
                .isEqualTo("Etwas anderes");
        assertThat(texts.in(new Locale("pl")).of(ReasonKind.CLAIM, "OWN_SMELLS"))
                .isEqualTo("Zapach");
        // a language without a name of its own
        assertThat(texts.in(Locale.FRENCH).of(ReasonKind.CLAIM, "OWN_SMELLS")).isEqualTo("Smells");
    }

    @Test
    void undoingAnAdditionSwitchesTheReasonOff() {
        save(CLAIMS, KEY, "name-en-NEW", "Smells");
        assertThat(reasons.knows(ReasonKind.CLAIM, "OWN_SMELLS")).isTrue();
        desk.undo(BO, CLAIMS, lastChange());
        assertThat(reasons.knows(ReasonKind.CLAIM, "OWN_SMELLS")).isFalse();
        assertThat(texts.in(Locale.US).of(ReasonKind.CLAIM, "OWN_SMELLS")).isEqualTo("Smells");
        assertThat(offered()).startsWith("DAMAGED").endsWith("OTHER");
        save(CLAIMS, KEY, "name-en-NEW", "Smells");
        assertThat(offered()).endsWith("OWN_SMELLS_2").doesNotContain("OWN_SMELLS");
    }

    @Test
    void refusesAListThatSomebodyElseHasChanged() {
        String seen = now(CLAIMS);
        save(CLAIMS, KEY, "name-en-NEW", "Smells");
        assertThatThrownBy(
                        () ->
                                desk.save(
                                        BO,
                                        CLAIMS,
                                        form(
                                                Locale.US,
                                                "seen_" + KEY,
                                                seen,
                                                "value_" + KEY + "_position-OTHER",
                                                "1",
                                                "value_" + KEY + "_on-OTHER",
                                                "on")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(offered()).contains("DAMAGED", "OWN_SMELLS");
    }

    @Test
    void asksForAnExplanationWhereTheMerchantWantsOne() {
        assertThat(reasons.needsNote(ReasonKind.REJECTION, "OTHER")).isTrue();
        assertThat(reasons.needsNote(ReasonKind.REJECTION, "WORN_BY_USE")).isFalse();
        save(
                "rejection-reasons",
                "claim-reasons.rejection",
                "note-OTHER",
                null,
                "note-WORN_BY_USE",
                "on");
        assertThat(reasons.needsNote(ReasonKind.REJECTION, "OTHER")).isFalse();
        assertThat(reasons.needsNote(ReasonKind.REJECTION, "WORN_BY_USE")).isTrue();
    }

    private List<String> offered() {
        List<String> codes = new ArrayList<>();
        for (Object reason : reasons.of(ReasonKind.CLAIM)) {
            codes.add((String) new BeanWrapperImpl(reason).getPropertyValue("code"));
        }
        return codes;
    }

    /** The whole form as the page would send it, with some fields typed; null: not ticked. */
    private void save(String group, String key, String... partsAndValues) {
        ReasonKind kind = group.equals(CLAIMS) ? ReasonKind.CLAIM : ReasonKind.REJECTION;
        List<String> typed = Arrays.asList(partsAndValues);
        List<String> fields = new ArrayList<>(Arrays.asList("seen_" + key, now(group)));
        int position = 1;
        for (Object reason : reasons.with(kind, policies(group))) {
            BeanWrapperImpl its = new BeanWrapperImpl(reason);
            String code = (String) its.getPropertyValue("code");
            boolean on = (Boolean) its.getPropertyValue("offered");
            add(fields, typed, key, "position-" + code, String.valueOf(position++));
            add(fields, typed, key, "on-" + code, on ? "on" : null);
            boolean note = reasons.needsNote(kind, code);
            add(fields, typed, key, "note-" + code, note ? "on" : null);
            for (String language : Arrays.asList("en", "de", "pl")) {
                add(fields, typed, key, "name-" + language + '-' + code, own(reason, language));
            }
        }
        for (int i = 0; i < typed.size(); i += 2) {
            if (typed.get(i).endsWith("-NEW")) {
                fields.addAll(Arrays.asList("value_" + key + '_' + typed.get(i), typed.get(i + 1)));
            }
        }
        SettingInput input = form(Locale.US, fields.toArray(new String[0]));
        assertThat(desk.save(ADA, group, input)).isEqualTo(1);
    }

    private static String own(Object reason, String language) {
        try {
            return (String)
                    reason.getClass()
                            .getMethod("getOwnName", String.class)
                            .invoke(reason, language);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            List<String> fields, List<String> typed, String key, String part, String stored) {
        int at = typed.indexOf(part);
        String value = at < 0 ? stored : typed.get(at + 1);
        if (value != null) {
            fields.addAll(Arrays.asList("value_" + key + '_' + part, value));
        }
    }

    private List<ReasonPolicy> policies(String group) {
        ReasonSetting setting = (ReasonSetting) desk.settings(ADA, group).get(0).getSetting();
        return setting.list(now(group));
    }

    private String now(String group) {
        return desk.settings(ADA, group).get(0).getText();
    }

    private long lastChange() {
        Object change = desk.history(ADA, CLAIMS, 1).getItems().get(0);
        return (Long) new BeanWrapperImpl(change).getPropertyValue("id");
    }
}
