package org.aftersale.help.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "-a",
                "a-",
                "a--b",
                "A",
                "ą",
                "a/b",
                "../a",
                "a.html",
                "%61",
                "a?b",
                "<script>",
                "a\nb",
                "a;x=y"
            })
    void rejectsInvalidSlugs(String slug) {
        assertThat(Slugs.problem(slug)).isEqualTo("aftersale.error.faq.slug.form");
    }

    @Test
    void rejectsReservedAndOverlongSlugs() {
        assertThat(Slugs.problem("search")).isEqualTo("aftersale.error.faq.slug.reserved");
        String longest = String.join("", Collections.nCopies(100, "a"));
        assertThat(Slugs.problem(longest)).isNull();
        assertThat(Slugs.problem(longest + "a")).isEqualTo("aftersale.error.faq.slug.long");
    }

    @ParameterizedTest
    @CsvSource({
        "Anulowanie zamówienia – łódź, en, anulowanie-zamowienia-lodz",
        "Größe ändern & Übergröße, de, groesse-aendern-uebergroesse",
        "Größe, en, grosse",
        "¿Dónde está mi pedido?, es, donde-esta-mi-pedido",
        "Où est l’œuvre d'art, fr, ou-est-loeuvre-dart",
        "ﬁne ＡＢ½, en, fine-ab1-2",
        "漢字 🧦, en, ''",
        "<script>alert(1)</script>, en, script-alert-1-script",
        "../../etc/passwd, en, etc-passwd"
    })
    void transliteratesTitles(String title, String language, String slug) {
        assertThat(Slugs.of(title, language)).isEqualTo(slug);
    }

    @Test
    void truncatesAtAWordBoundaryIncludingTheSuffix() {
        String title = String.join(" ", Collections.nCopies(40, "words"));
        String slug = Slugs.of(title, "en");
        assertThat(slug).hasSizeLessThanOrEqualTo(100).endsWith("words");
        assertThat(Slugs.numbered(slug, 12)).hasSizeLessThanOrEqualTo(100).endsWith("-12");
        String one = Slugs.of(String.join("", Collections.nCopies(300, "ß")), "de");
        assertThat(one).hasSize(100);
    }
}
