package org.aftersale.guarantee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages of the notice, from the setting {@code aftersale.guarantee-notice.languages}. */
@Component("aftersaleNoticeLanguages")
public class NoticeLanguages {

    private final List<String> all;

    /**
     * @param configured codes without a country, comma-separated, the shop's own first; English if
     *     empty
     */
    @Autowired
    public NoticeLanguages(@Value("${aftersale.guarantee-notice.languages}") String configured) {
        Set<String> codes = new LinkedHashSet<String>();
        for (String code : (configured == null ? "" : configured).split("[,\\s]+")) {
            if (code.matches("[A-Za-z]{2,3}")) {
                codes.add(code.toLowerCase(Locale.ROOT));
            }
        }
        all =
                codes.isEmpty()
                        ? Collections.singletonList("en")
                        : Collections.unmodifiableList(new ArrayList<String>(codes));
    }

    public List<String> all() {
        return all;
    }

    /** The shop's default language, for customers whose language has no picture. */
    public String byDefault() {
        return all.get(0);
    }
}
