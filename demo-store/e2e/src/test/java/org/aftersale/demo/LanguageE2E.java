package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our pages speak as the store around them does. */
class LanguageE2E extends Browsing {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en_US; en-US; Help with orders; $",
                "pl; pl; Pomoc z\u00a0zamówieniami; USD",
                "de; de; Hilfe zu Bestellungen; $",
                "es; es; Ayuda con sus pedidos; US$",
                "fr; fr; Aide pour vos commandes; $US"
            })
    void shopPagesFollowAndKeepTheStoresLanguage(
            String code, String tag, String title, String sum) {
        Page page = shopper("shopper", WIDE);
        page.navigate(address() + "/account/service?blLocaleCode=" + code);
        page.navigate(address() + "/account/service");
        assertThat(page.locator("h1").first().innerText()).isEqualTo(title);
        assertThat(page.locator("#aftersale").getAttribute("lang")).isEqualTo(tag);
        assertThat(page.locator("#aftersale .afs-order .afs-meta").first().innerText())
                .contains(sum);

        page.navigate(address() + "/account/claims/new?order=DEMO-1001");
        page.fill("textarea[name=description]", "x".repeat(1234));
        assertThat(page.locator(".afs-count").innerText())
                .as("the script counts as the page does")
                .contains(page.evaluate("t => (1234).toLocaleString(t)", tag).toString());
    }

    @Test
    void usesTheStoresDefaultForAnUnsupportedLanguage() {
        Page page = shopper("shopper", WIDE);
        page.navigate(address() + "/account/service?blLocaleCode=it");
        assertThat(page.locator("h1").first().innerText()).isEqualTo("Help with orders");
        assertThat(page.locator("#aftersale").getAttribute("lang")).isEqualTo("en-US");
    }

    /**
     * The host keeps one language for a session of the back office, too; its frame has no choice.
     */
    @ParameterizedTest
    @CsvSource({
        "en_US,en-US,Tickets",
        "pl,pl,Zgłoszenia",
        "de,de,Tickets",
        "es,es,Tickets",
        "fr,fr,Tickets"
    })
    void backOfficeUsesTheLanguageOfTheHostsPages(String code, String tag, String title) {
        Page page = staff("viewer", WIDE);
        page.navigate(address() + "/admin/aftersale/tickets?blLocaleCode=" + code);
        page.navigate(address() + "/admin/aftersale/tickets?view=all");
        assertThat(page.locator("#aftersale").getAttribute("lang")).isEqualTo(tag);
        assertThat(page.locator("#aftersale").getAttribute("dir")).isEqualTo("ltr");
        assertThat(page.locator("#aftersale h1").innerText()).isEqualTo(title);
    }

    /** In a store that is read from right to left, our English stands as English does. */
    @Test
    void keepsItsLayoutInARightToLeftPage() {
        Page page = shopper("shopper", NARROW);
        page.navigate(address() + "/account/service");
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertThat(page.evaluate(FITS)).isEqualTo(true);
        page.evaluate("document.getElementById('aftersale').dir = 'rtl'");
        assertThat(page.evaluate(FITS)).isEqualTo(true);
        assertThat(
                        page.evaluate(
                                "() => getComputedStyle(document.querySelector('#aftersale h1'))"
                                        + ".direction"))
                .isEqualTo("rtl");
    }

    private static final String FITS =
            "() => { const root = document.getElementById('aftersale'),"
                    + " edge = root.getBoundingClientRect();"
                    + " return [...root.querySelectorAll('*')].every(e => {"
                    + "  const box = e.getBoundingClientRect();"
                    + "  return !box.width || e.closest('.afs-hidden')"
                    + "   || (box.left >= edge.left - 1 && box.right <= edge.right + 1); }); }";
}
