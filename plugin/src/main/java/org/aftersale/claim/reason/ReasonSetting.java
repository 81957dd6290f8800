package org.aftersale.claim.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingDefault;
import org.aftersale.settings.SettingInput;
import org.aftersale.shared.FieldErrors;

/**
 * The merchant's list of the reasons of one kind, in order. Empty: the reasons as they come with
 * the module. A reason that a merchant has added is never forgotten, at most no longer offered:
 * cases that have it stay readable, and its code is not used again.
 */
public class ReasonSetting extends Setting<List<ReasonPolicy>> {

    private final ReasonKind kind;

    public ReasonSetting(String group, String key, ReasonKind kind) {
        super(group, key, SettingDefault.none());
        this.kind = kind;
    }

    public ReasonKind getKind() {
        return kind;
    }

    /** A stored text as a list. */
    public List<ReasonPolicy> list(String text) {
        return parse(text);
    }

    @Override
    protected List<ReasonPolicy> parse(String text) {
        return text.isEmpty() ? Collections.<ReasonPolicy>emptyList() : ReasonJson.read(text);
    }

    @Override
    protected String format(List<ReasonPolicy> value) {
        return value.isEmpty() ? "" : ReasonJson.write(value);
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = format(new ReasonForm(this, input, errors).read());
        return typed.equals(input.shown(this)) ? input.seen(this) : typed;
    }

    /** The text of a form in which nothing was changed. */
    public String untouched(List<ClaimReason> reasons) {
        List<ReasonPolicy> shown = new ArrayList<ReasonPolicy>();
        for (ClaimReason reason : reasons) {
            shown.add(reason.asPolicy());
        }
        return format(shown);
    }

    @Override
    protected String keeping(String next, String now) {
        List<ReasonPolicy> kept = new ArrayList<ReasonPolicy>(parse(next));
        Set<String> codes = new HashSet<String>();
        kept.forEach(reason -> codes.add(reason.getCode()));
        for (ReasonPolicy reason : parse(now)) {
            if (reason.isOwn() && !codes.contains(reason.getCode())) {
                kept.add(reason.withdrawn());
            }
        }
        return format(kept);
    }
}
