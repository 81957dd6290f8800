package org.aftersale.guarantee;

import java.util.Locale;
import javax.annotation.Resource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words beside the picture: staff's, else the module's, in the language of the picture. */
@Component("aftersaleNoticeTexts")
public class NoticeTexts {

    /** A page of Your Europe exists in each official language. */
    private static final String OFFICIAL_PAGE =
            "https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-returns/index_%s.htm";

    @Resource(name = "messageSource")
    protected MessageSource messages;

    ShownNotice shown(GuaranteeNotice notice) {
        String language = notice.getLanguage();
        return new ShownNotice(
                notice,
                notice.getAltText() == null ? altText(language) : notice.getAltText(),
                notice.getLink() == null ? link(language) : notice.getLink(),
                text("aftersale.guarantee.link", language));
    }

    /** What the picture says, if staff wrote nothing else. */
    public String altText(String language) {
        return text("aftersale.guarantee.alt", language);
    }

    /** The official page, if staff named no other. */
    public String link(String language) {
        return String.format(OFFICIAL_PAGE, language);
    }

    private String text(String code, String language) {
        return messages.getMessage(code, null, code, Locale.forLanguageTag(language));
    }
}
