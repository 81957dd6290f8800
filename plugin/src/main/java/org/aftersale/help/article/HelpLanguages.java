package org.aftersale.help.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages of the help, from the setting {@code aftersale.faq.languages}. */
@Component("aftersaleHelpLanguages")
public class HelpLanguages {

    private final List<String> languages;

    /**
     * @param configured codes without a country, comma-separated; English if empty
     */
    @Autowired
    public HelpLanguages(@Value("${aftersale.faq.languages}") String configured) {
        Set<String> codes = new LinkedHashSet<String>();
        for (String code : (configured == null ? "" : configured).split("[,\\s]+")) {
            if (!code.isEmpty()) {
                codes.add(code.toLowerCase(Locale.ROOT));
            }
        }
        languages =
                codes.isEmpty()
                        ? Collections.singletonList("en")
                        : Collections.unmodifiableList(new ArrayList<String>(codes));
    }

    public List<String> all() {
        return languages;
    }

    /** The fallback for articles missing in the reader's language. */
    public String first() {
        return languages.get(0);
    }

    /** The reader's language, or the first one if the help does not have it. */
    public String of(Locale reader) {
        return languages.contains(reader.getLanguage()) ? reader.getLanguage() : first();
    }

    /** The language itself if the help has it; the first one for null or any other. */
    public String known(String language) {
        return language != null && languages.contains(language) ? language : first();
    }

    /** The lookup order of languages: the reader's, then the first one. */
    public List<String> preferred(String language) {
        return language.equals(first())
                ? Collections.singletonList(language)
                : Arrays.asList(language, first());
    }
}
