package org.aftersale.admin.guarantee;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.guarantee.GuaranteeNotice;
import org.aftersale.guarantee.GuaranteeNoticeDesk;
import org.aftersale.guarantee.NoticeLanguages;
import org.aftersale.guarantee.NoticeTexts;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page of the notice's pictures: each language with its picture or a placeholder. */
@Component("aftersaleGuaranteePage")
public class GuaranteePage {

    @Autowired protected GuaranteeNoticeDesk desk;
    @Autowired protected NoticeLanguages languages;
    @Autowired protected NoticeTexts noticeTexts;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(HttpServletRequest request, Model model, StaffMember me, GuaranteeForm form) {
        Locale locale = pages.locale(request);
        List<GuaranteeNotice> current = desk.current(me);
        PageModel page =
                PageModel.create()
                        .with(
                                "languages",
                                languages.all().stream()
                                        .map(code -> language(code, current, form))
                                        .collect(Collectors.toList()))
                        .with("byDefault", languages.byDefault())
                        .with("largest", GuaranteeNoticeDesk.MAX_BYTES / 1024 / 1024)
                        .with(
                                "ended",
                                desk.ended(me).stream()
                                        .map(GuaranteePage::ended)
                                        .collect(Collectors.toList()))
                        .with("sent", form.language)
                        .with("errors", texts.text(locale, form.errors))
                        .with("notice", form.notice)
                        .with("warning", form.warning);
        String title = texts.text(locale, "aftersale.title.guarantee");
        return pages.showSettings(request, model, "aftersale/guarantee", title, page);
    }

    private PageModel language(String code, List<GuaranteeNotice> current, GuaranteeForm form) {
        GuaranteeNotice shown =
                current.stream()
                        .filter(notice -> notice.getLanguage().equals(code))
                        .findFirst()
                        .orElse(null);
        PageModel model =
                PageModel.create()
                        .with("code", code)
                        .with("seen", shown == null ? 0 : shown.getId())
                        .with("altByDefault", noticeTexts.altText(code))
                        .with("linkByDefault", noticeTexts.link(code));
        if (shown != null) {
            boolean typed = form.language.equals(code) && form.alt != null;
            model.with("picture", picture(shown))
                    .with("alt", typed ? form.alt : shown.getAltText())
                    .with("link", typed ? form.link : shown.getLink());
        }
        return model;
    }

    private PageModel picture(GuaranteeNotice shown) {
        String alt = shown.getAltText();
        return PageModel.create()
                .with("url", GuaranteePaths.PICTURES + '/' + shown.getContentHash())
                .with("alt", alt == null ? noticeTexts.altText(shown.getLanguage()) : alt)
                .with("name", shown.getFileName())
                .with("width", shown.getWidth())
                .with("height", shown.getHeight())
                .with("kilobytes", Math.max(1, shown.getByteCount() / 1024))
                .with("by", shown.getSavedBy())
                .with("at", shown.getSavedAt());
    }

    private static PageModel ended(GuaranteeNotice notice) {
        return PageModel.create()
                .with("language", notice.getLanguage())
                .with("name", notice.getFileName())
                .with("hash", notice.getContentHash())
                .with("by", notice.getSavedBy())
                .with("at", notice.getSavedAt())
                .with("endedBy", notice.getEndedBy())
                .with("endedAt", notice.getEndedAt());
    }
}
