package org.aftersale.claim.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormNumbers;

/**
 * Checks the form of a list of reasons. The parts of its fields are {@code position-CODE}, {@code
 * on-CODE}, {@code note-CODE} and {@code name-LANGUAGE-CODE}; {@link #NEW} is the code of one to be
 * added.
 */
public final class ReasonForm {

    /** The languages of the module, in which a reason can have a name; the first is a fallback. */
    public static final List<String> LANGUAGES =
            Collections.unmodifiableList(Arrays.asList("en", "pl", "de", "es", "fr"));

    public static final String NEW = "NEW";
    public static final String POSITION = "position-";
    public static final String ON = "on-";
    public static final String NOTE = "note-";
    public static final String NAME = "name-";

    private static final int MOST = 100;
    private static final int LAST = 999;
    private static final TextLength LENGTH = TextLength.of(80, 255);
    private static final String CODE = "[A-Z0-9_]{1,60}";

    private final ReasonSetting setting;
    private final SettingInput input;
    private final FieldErrors errors;

    ReasonForm(ReasonSetting setting, SettingInput input, FieldErrors errors) {
        this.setting = setting;
        this.input = input;
        this.errors = errors;
    }

    /** In the order of the typed positions. */
    List<ReasonPolicy> read() {
        List<ReasonPolicy> reasons = new ArrayList<ReasonPolicy>();
        Map<String, Integer> positions = new HashMap<String, Integer>();
        for (String part : input.parts(setting)) {
            String code = part.startsWith(POSITION) ? part.substring(POSITION.length()) : "";
            if (code.matches(CODE) && !code.equals(NEW)) {
                positions.put(code, position(part));
                reasons.add(reason(code, input.text(setting, ON + code) != null));
            }
        }
        reasons.sort(
                Comparator.comparing((ReasonPolicy reason) -> positions.get(reason.getCode()))
                        .thenComparing(ReasonPolicy::getCode));
        ReasonPolicy added = added(positions.keySet());
        if (added != null) {
            reasons.add(added);
        }
        check(reasons);
        return reasons;
    }

    private int position(String part) {
        String typed = input.text(setting, part).trim();
        int position = FormNumbers.number(typed, 3, 0);
        if (position < 1) {
            errors.add(
                    SettingInput.field(setting, part), "aftersale.error.setting.number", 1, LAST);
        }
        return position;
    }

    private ReasonPolicy reason(String code, boolean offered) {
        Map<String, String> names = names(code);
        if (code.startsWith(ReasonPolicy.OWN)) {
            requireFallback(code, names);
        }
        return new ReasonPolicy(code, offered, input.text(setting, NOTE + code) != null, names);
    }

    private Map<String, String> names(String code) {
        Map<String, String> names = new TreeMap<String, String>();
        for (String language : LANGUAGES) {
            String part = NAME + language + '-' + code;
            String name = UserText.line(input.text(setting, part));
            if (LENGTH.isExceededBy(name)) {
                errors.add(
                        SettingInput.field(setting, part),
                        "aftersale.error.setting.long",
                        LENGTH.getMost(),
                        LENGTH.length(name));
            } else if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return names;
    }

    /** A reason of the merchant's has no other text than these. */
    private void requireFallback(String code, Map<String, String> names) {
        String part = NAME + LANGUAGES.get(0) + '-' + code;
        boolean tooLong = errors.asMap().containsKey(SettingInput.field(setting, part));
        if (!names.containsKey(LANGUAGES.get(0)) && !tooLong) {
            errors.add(SettingInput.field(setting, part), "aftersale.error.setting.reason.name");
        }
    }

    /** Null if none was typed. */
    private ReasonPolicy added(Set<String> codes) {
        Map<String, String> names = names(NEW);
        if (names.isEmpty()) {
            return null;
        }
        requireFallback(NEW, names);
        String name = names.getOrDefault(LANGUAGES.get(0), "");
        Set<String> taken = new HashSet<String>(codes);
        seen().forEach(reason -> taken.add(reason.getCode()));
        boolean note = input.text(setting, NOTE + NEW) != null;
        return new ReasonPolicy(OwnReasonCode.of(name, taken), true, note, names);
    }

    /** What the form was made from; whatever else it says is refused as a conflict. */
    private List<ReasonPolicy> seen() {
        try {
            return setting.list(input.seen(setting));
        } catch (IllegalArgumentException e) {
            return Collections.emptyList();
        }
    }

    private void check(List<ReasonPolicy> reasons) {
        if (reasons.size() > MOST) {
            errors.add(SettingInput.field(setting), "aftersale.error.setting.reason.many", MOST);
        }
        if (reasons.stream().noneMatch(ReasonPolicy::isOffered)) {
            errors.add(SettingInput.field(setting), "aftersale.error.setting.reason.none");
        }
    }
}
