package org.aftersale.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.Side;
import org.aftersale.install.context.Messages;
import org.aftersale.render.Languages;
import org.aftersale.render.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

/**
 * What readers of each language and country see. All kinds of space are treated alike, and words
 * between date and time are ignored, as the locale data of Java releases differs in them.
 */
class ReadersLanguageTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final StaticMessageSource store = new StaticMessageSource();
    private final Map<String, Object> page = new HashMap<>();

    ReadersLanguageTest() {
        new Messages(Side.SITE).postProcessAfterInitialization(store, "messageSource");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-US; November 5, 2026; $1,234.50; 12,345",
                "en-GB; 5 November 2026; US$1,234.50; 12,345",
                "de; 5. November 2026; 1.234,50 $; 12.345",
                "de-AT; 5. November 2026; $ 1.234,50; 12.345",
                "de-CH; 5. November 2026; $ 1’234.50; 12’345",
                "pl; 5 listopada 2026; 1 234,50 USD; 12 345",
                "es; 5 de noviembre de 2026; 1.234,50 US$; 12.345",
                "es-MX; 5 de noviembre de 2026; USD 1,234.50; 12,345",
                "fr; 5 novembre 2026; 1 234,50 $US; 12 345",
                "fr-CA; 5 novembre 2026; 1 234,50 $ US; 12 345",
            })
    void formatsDatesAmountsAndNumbersInTheLocale(
            String tag, String day, String sum, String number) {
        page.put("at", at(2026, 11, 5, 12, 0));
        page.put("m", sum(123450, "USD"));
        String text = render(tag, "${date(page.at)}|${money(page.m)}|${number(12345)}");
        String[] shown = text.split("\\|");
        assertThat(shown[0]).isEqualTo(day);
        assertThat(bare(shown[1])).isEqualTo(bare(sum));
        // Austrian grouping is a point or a space, depending on the release's locale data
        assertThat(bare(shown[2]).replace(".", "")).isEqualTo(bare(number).replace(".", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JPY; 1234; 1.234 ¥",
                "EUR; 1234; 12,34 €",
                "KWD; 1234; 1,234 KWD",
                "XXX; 1234; 1.234 ¤"
            })
    void formatsAnAmountWithItsCurrencysDigits(String currency, long minor, String shown) {
        page.put("m", sum(minor, currency));
        assertThat(bare(render("de", "${money(page.m)}"))).startsWith(bare(shown).substring(0, 5));
    }

    @Test
    void usesTheShopsDayAroundMidnightAndClockChanges() {
        page.put("late", at(2026, 10, 24, 23, 59));
        page.put("early", at(2026, 10, 25, 0, 0));
        // clocks go back at 3 a.m. on the 25th: that day has 25 hours
        page.put("end", at(2026, 10, 25, 23, 59));
        page.put("spring", at(2026, 3, 29, 3, 0));
        assertThat(render("de", "${date(page.late)}|${date(page.early)}|${date(page.end)}"))
                .isEqualTo("24. Oktober 2026|25. Oktober 2026|25. Oktober 2026");
        assertThat(render("de", "${dateTime(page.spring)}")).endsWith("03:00");
    }

    @Test
    void writesTheFirstOfAMonthAsAnOrdinalInFrench() {
        page.put("first", at(2026, 12, 1, 9, 5));
        page.put("eleventh", at(2026, 12, 11, 9, 5));
        assertThat(spaces(render("fr", "${date(page.first)}|${date(page.eleventh)}")))
                .isEqualTo("1er décembre 2026|11 décembre 2026");
        assertThat(render("fr-CA", "${dateTime(page.first)}")).startsWith("1er");
        assertThat(render("de", "${date(page.first)}")).startsWith("1. ");
    }

    @ParameterizedTest
    @CsvSource({"it", "pt-BR", "ar", "zh-Hant-TW", "und"})
    void usesEnglishThroughoutForUnsupportedLanguages(String tag) {
        page.put("at", at(2026, 11, 5, 12, 0));
        page.put("m", sum(123450, "EUR"));
        assertThat(
                        render(
                                tag,
                                "${lang} ${dir} ${msg('aftersale.menu.tickets')} ${date(page.at)}"
                                        + " ${money(page.m)}"))
                .isEqualTo("en ltr Tickets November 5, 2026 €1,234.50");
    }

    @Test
    void usesALanguageTheMerchantAdds() {
        page.put("at", at(2026, 11, 5, 12, 0));
        store.addMessage(Languages.CODE, Locale.forLanguageTag("it-CH"), "it");
        store.addMessage(Languages.CODE, Locale.forLanguageTag("ar-EG"), "ar");
        assertThat(render("it-CH", "${lang} ${dir} ${date(page.at)}"))
                .isEqualTo("it-CH ltr 5 novembre 2026");
        assertThat(render("ar-EG", "${lang} ${dir}")).isEqualTo("ar-EG rtl");
    }

    @Test
    void usesTheLanguagesMessagesForACountry() {
        assertThat(render("pl-PL", "${lang} ${msg('aftersale.menu.tickets')}"))
                .isEqualTo("pl-PL Zgłoszenia");
    }

    @Test
    void usesThePluralFormOfANumber() {
        Locale polish = new Locale("pl");
        store.addMessage("x.one", polish, "{0} sztuka {1}");
        store.addMessage("x.few", polish, "{0} sztuki {1}");
        store.addMessage("x.many", polish, "{0} sztuk {1}");
        String counts = "<#list [1, 2, 5, 12, 22, 1002] as n>${plural('x', n, '{z}')}, </#list>";
        assertThat(spaces(render("pl", counts)))
                .isEqualTo(
                        "1 sztuka {z}, 2 sztuki {z}, 5 sztuk {z}, 12 sztuk {z}, 22 sztuki {z},"
                                + " 1 002 sztuki {z}, ");
        store.addMessage("y.other", polish, "{0} szt.");
        assertThat(render("pl", "${plural('y', 3)} ${plural('none', 3)}")).isEqualTo("3 szt. none");
    }

    private String render(String tag, String template) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("t.ftl", template);
        Configuration configuration =
                FreeMarkerSetup.configuration(null, null, Collections.emptyList(), 0);
        configuration.setTemplateLoader(templates);
        return new FreeMarkerTemplateRenderer(configuration, store)
                .render(
                        "t",
                        page,
                        RenderContext.ofMail(Locale.forLanguageTag(tag), WARSAW, "https://shop"));
    }

    private static long at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(WARSAW)
                .toInstant()
                .toEpochMilli();
    }

    private static Map<String, Object> sum(long minor, String currency) {
        Map<String, Object> sum = new HashMap<>();
        sum.put("minor", minor);
        sum.put("currency", currency);
        return sum;
    }

    private static String spaces(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static String bare(String text) {
        return spaces(text).replace(" ", "");
    }
}
