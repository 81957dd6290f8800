package org.aftersale.faq;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages in which the help is written, the first one standing in for the others. */
@Component("aftersaleArticleLanguages")
public class ArticleLanguages {

    private final List<String> all;

    /**
     * @param configured comma-separated; null or empty reads as English alone
     */
    @Autowired
    public ArticleLanguages(@Value("${aftersale.faq.languages}") String configured) {
        List<String> named =
                Arrays.stream((configured == null ? "" : configured).split(","))
                        .map(String::trim)
                        .filter(language -> !language.isEmpty())
                        .distinct()
                        .collect(Collectors.toList());
        all =
                Collections.unmodifiableList(
                        named.isEmpty() ? Collections.singletonList("en") : named);
    }

    public List<String> all() {
        return all;
    }

    public String first() {
        return all.get(0);
    }

    /** The language itself where the help has it; else the first one. */
    public String known(String language) {
        return all.contains(language) ? language : first();
    }
}
