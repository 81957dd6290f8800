package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonForm;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.ReasonSetting;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The reasons of one kind: their order, which are offered, need an explanation, and their names.
 */
@Component("aftersaleReasonSettingView")
public class ReasonSettingView implements SettingView {

    private static final String TEXT = SettingModels.TEXT + "reason.";

    @Autowired protected Reasons reasons;
    @Autowired protected PageTexts texts;

    @Override
    public boolean shows(Setting<?> setting) {
        return setting instanceof ReasonSetting;
    }

    @Override
    public PageModel field(EditedSetting now, SettingInput input, Locale locale) {
        ReasonSetting setting = (ReasonSetting) now.getSetting();
        ReasonKind kind = setting.getKind();
        List<ClaimReason> all = list(setting, now.getText());
        List<PageModel> models = new ArrayList<PageModel>();
        List<PageModel> cells = new ArrayList<PageModel>();
        for (ClaimReason reason : all) {
            ReasonFields fields = new ReasonFields(setting, reason.getCode(), input);
            String place = String.valueOf(models.size() + 1);
            PageModel position = fields.text(ReasonForm.POSITION, place);
            List<PageModel> names = names(fields, kind, reason, locale);
            models.add(model(fields, kind, reason, locale, position).with("names", names));
            cells.add(position);
            cells.addAll(names);
        }
        ReasonFields added = new ReasonFields(setting, ReasonForm.NEW, input);
        List<PageModel> names = names(added, kind, null, locale);
        cells.addAll(names);
        return PageModel.create()
                .with("kind", "reasons")
                .with("name", SettingInput.field(setting))
                .with("shownName", SettingInput.shownField(setting))
                .with("shown", setting.untouched(all))
                .with("reasons", models)
                .with("added", names)
                .with("addedNote", note(added, kind, false))
                .with("cells", cells);
    }

    private PageModel model(
            ReasonFields fields,
            ReasonKind kind,
            ClaimReason reason,
            Locale locale,
            PageModel position) {
        return PageModel.create()
                .with("code", reason.getCode())
                .with("title", name(kind, reason, locale))
                .with("position", position)
                .with("on", fields.tick(ReasonForm.ON, reason.isOffered()))
                .with("note", note(fields, kind, reason.needsNote()));
    }

    private List<ClaimReason> list(Setting<?> setting, String text) {
        ReasonSetting own = (ReasonSetting) setting;
        return reasons.with(own.getKind(), own.list(text));
    }

    /** A customer always describes what is wrong, so that there is nothing to choose. */
    private static PageModel note(ReasonFields fields, ReasonKind kind, boolean needed) {
        return kind == ReasonKind.CLAIM ? null : fields.tick(ReasonForm.NOTE, needed);
    }

    /**
     * @param reason null for one to be added
     */
    private List<PageModel> names(
            ReasonFields fields, ReasonKind kind, ClaimReason reason, Locale locale) {
        List<PageModel> names = new ArrayList<PageModel>();
        for (String language : ReasonForm.LANGUAGES) {
            String stored = reason == null ? null : reason.getOwnName(language);
            names.add(
                    fields.text(ReasonForm.NAME + language + '-', stored == null ? "" : stored)
                            .with("language", language)
                            .with("builtIn", builtIn(kind, reason, new Locale(language))));
        }
        return names;
    }

    /** Empty if there is none. */
    private String builtIn(ReasonKind kind, ClaimReason reason, Locale locale) {
        if (reason == null) {
            return "";
        }
        String code = kind.messagePrefix() + reason.getCode();
        String text = reason.getLabel() == null ? texts.text(locale, code) : reason.getLabel();
        return text.equals(code) ? "" : text;
    }

    private String name(ReasonKind kind, ClaimReason reason, Locale locale) {
        String own = reason.getName(locale.getLanguage());
        String builtIn = builtIn(kind, reason, locale);
        return own != null ? own : builtIn.isEmpty() ? reason.getCode() : builtIn;
    }

    @Override
    public List<String> words(Setting<?> setting, String text, Locale locale) {
        List<ClaimReason> all = list(setting, text);
        List<String> lines = new ArrayList<String>();
        ReasonKind kind = ((ReasonSetting) setting).getKind();
        for (ClaimReason reason : all) {
            lines.add(line(kind, reason, locale));
        }
        String order =
                all.stream()
                        .map(reason -> name(kind, reason, locale))
                        .collect(Collectors.joining(", "));
        lines.add(texts.text(locale, TEXT + "order", order));
        return lines;
    }

    private String line(ReasonKind kind, ClaimReason reason, Locale locale) {
        List<String> facts = new ArrayList<String>();
        if (!reason.isOffered()) {
            facts.add(texts.text(locale, TEXT + "off"));
        }
        if (kind != ReasonKind.CLAIM && reason.needsNote()) {
            facts.add(texts.text(locale, TEXT + "note"));
        }
        for (String language : ReasonForm.LANGUAGES) {
            String own = reason.getOwnName(language);
            if (own != null) {
                facts.add(language + " “" + own + '”');
            }
        }
        String name = name(kind, reason, locale);
        return facts.isEmpty() ? name : name + ": " + String.join(", ", facts);
    }
}
