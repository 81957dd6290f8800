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

/** The languages the help is written in, by the setting {@code aftersale.faq.languages}. */
@Component("aftersaleHelpLanguages")
public class HelpLanguages {

    private final List<String> languages;

    /**
     * @param configured codes without a country, comma-separated; English where there are none
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

    /** The one that is read where there is no article in the reader's own. */
    public String first() {
        return languages.get(0);
    }

    /** The reader's own; the first one where the help is not written in it. */
    public String of(Locale reader) {
        return languages.contains(reader.getLanguage()) ? reader.getLanguage() : first();
    }

    /** The language itself where the help has it; null or any other: the first one. */
    public String known(String language) {
        return language != null && languages.contains(language) ? language : first();
    }

    /** In which order to look for words: the reader's language, then the first. */
    public List<String> preferred(String language) {
        return language.equals(first())
                ? Collections.singletonList(language)
                : Arrays.asList(language, first());
    }
}
