package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The settings that are more than fields, in the real store: exempt goods, law, guests. */
class LawSettingsE2E extends Browsing {

    private static final String SETTINGS = "/admin/aftersale/settings";
    private static final String GOODS = SETTINGS + "/exempt-goods";
    private static final String LAW = SETTINGS + "/law";
    private static final String GUESTS = SETTINGS + "/guests";
    private static final String NORWAY = "NO.GUARANTEE.2024-01-01";
    private static final String TEN_THOUSAND = "9".repeat(10_000);

    private final Http admin = Http.staff("admin");

    @Test
    void anUnknownProductAndTenThousandSignsAreRefusedAndKept() {
        for (String typed : List.of("99999999", "no such <b>thing</b>", TEN_THOUSAND)) {
            Http.Answer refused = mark(admin, "PRODUCT", typed, "MIXED", "");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body())
                    .contains(typed.replace("<", "&lt;").replace(">", "&gt;"))
                    .contains("aria-invalid=\"true\"")
                    .contains("value=\"MIXED\" checked");
        }
        assertThat(mark(admin, "PRODUCT", "1", "WHATEVER", "").body())
                .contains("Choose why there is no right of withdrawal.");
    }

    @Test
    void goodsAreFoundMarkedChangedByTwoPeopleAndUndone() {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + SETTINGS);
        desk.locator("#aftersale a[href$='/exempt-goods']").click();
        desk.check("#afs-kind-PRODUCT");
        desk.fill("#afs-goods", "e");
        desk.check("#afs-exemption-PERISHABLE");
        PageStates.saveSettings(desk);
        desk.locator("input[name=chosen]").first().check();
        String id = desk.locator("input[name=chosen]").first().getAttribute("value");
        PageStates.saveSettings(desk);
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("Saved");
        assertThat(desk.locator(".afs-lines").first().innerText())
                .contains("Perishable", "Product " + id, "Remove");

        assertThat(mark(admin, "PRODUCT", id, "MIXED", "PERISHABLE").status()).isEqualTo(302);
        Http.Answer second = mark(Http.staff("admin"), "PRODUCT", id, "CUSTOM_MADE", "PERISHABLE");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("value=\"CUSTOM_MADE\" checked", "Meanwhile changed to: Inseparably")
                .contains("name=\"seen\" value=\"MIXED\"");

        String undo = find(admin.get(GOODS).body(), "name=\"change\" value=\"(\\d+)\"");
        assertThat(post(admin, GOODS, "/undo", "change", undo).status()).isEqualTo(302);
        assertThat(post(admin, GOODS, "/undo", "change", undo).status()).isEqualTo(409);
        Http.Answer removed =
                post(admin, GOODS, "/remove", "kind", "PRODUCT", "goods", id, "seen", "PERISHABLE");
        assertThat(removed.status()).isEqualTo(302);
        assertThat(admin.get(GOODS).body()).contains("Nothing is marked");
    }

    @Test
    void aRowOfTheLawThatOverlapsOrLeavesAHoleIsRefusedAndKept() {
        Http.Answer nonsense = row(admin, "Norway", TEN_THOUSAND, "soon", "", "");
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(nonsense.body())
                .contains("value=\"Norway\"", "value=\"soon\"", TEN_THOUSAND)
                .contains("Enter the code of a country");
        assertThat(row(admin, "NO", "5", "2024-01-01", "2025-12-31", "").status()).isEqualTo(302);
        try {
            assertThat(row(admin, "NO", "5", "2025-06-01", "", "").body())
                    .contains("Two of your rows would hold for the same contracts")
                    .contains("value=\"2025-06-01\"");
            assertThat(row(admin, "NO", "5", "2026-03-01", "", "").body())
                    .contains("No row would hold for contracts from 2026-01-01 to 2026-02-28");
            assertThat(row(admin, "DE", "5", "2000-01-01", "", "").body())
                    .contains("A shipped row (2002-01-01 – …) begins within this one");
            twoPeople();
        } finally {
            post(admin, LAW, "/remove", "row", NORWAY, "seen", seen(NORWAY));
        }
        assertThat(admin.get(LAW).body()).doesNotContain("Norway</h2>");
    }

    private void twoPeople() {
        String seen = seen(NORWAY);
        assertThat(row(admin, "NO", "6", "2024-01-01", "", seen).status()).isEqualTo(302);
        Http.Answer second = row(Http.staff("admin"), "NO", "7", "2024-01-01", "", seen);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("value=\"7\"", "Meanwhile changed to: Norway");
        assertThat(seen(NORWAY)).contains(",6,YEARS");
    }

    @Test
    void aShippedRowIsCheckedAndReplaced() {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + LAW);
        desk.locator("form[action$='/law/check'] button").first().click();
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("compared");
        assertThat(desk.locator(".afs-history li").first().innerText()).contains("compared on");
        desk.locator("a[href*='copy=DE.GUARANTEE']").click();
        assertThat(desk.inputValue("#afs-country")).isEqualTo("DE");
        desk.fill("#afs-from", "2031-01-01");
        desk.fill("#afs-value", "4");
        desk.fill("#afs-source", "BGB § 438 (2031)");
        PageStates.saveSettings(desk);
        assertThat(desk.locator("section[aria-labelledby=afs-of-DE]").innerText())
                .contains("4 years", "Yours", "Replaced by yours from");
        String undo = find(admin.get(LAW).body(), "name=\"change\" value=\"(\\d+)\"");
        desk.locator("form[action$='/law/check']:has(input[value=own]) button").click();
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("compared");
        assertThat(post(admin, LAW, "/undo", "change", undo).status()).isEqualTo(302);
        assertThat(admin.get(LAW).body()).doesNotContain("Replaced by yours");
    }

    @Test
    void theLimitsOfGuestsAreSettings() {
        String page = admin.get(GUESTS).body();
        assertThat(page).contains("Default: 14 (from aftersale.guest.link-days)");
        for (String typed : List.of("0", "ten", TEN_THOUSAND)) {
            assertThat(guests("guest.link-days", "14", typed).status()).isEqualTo(400);
            assertThat(guests("guest.requests", "180/1h", typed + "/x").status()).isEqualTo(400);
        }
        assertThat(guests("guest.link-days", "14", "3").status()).isEqualTo(302);
        assertThat(admin.get(GUESTS).body()).contains("name=\"seen_guest.link-days\" value=\"3\"");
        Http.Answer reset =
                post(admin, GUESTS, "/reset", "setting", "guest.link-days", "seen", "3");
        assertThat(reset.status()).isEqualTo(302);
    }

    private Http.Answer guests(String key, String seen, String typed) {
        return post(admin, GUESTS, "", "seen_" + key, seen, "value_" + key, typed);
    }

    private static Http.Answer mark(
            Http staff, String kind, String goods, String exemption, String seen) {
        return post(
                staff,
                GOODS,
                "",
                "kind",
                kind,
                "goods",
                goods,
                "exemption",
                exemption,
                "seen",
                seen);
    }

    /**
     * @param seen the row as it was; empty for a new one
     */
    private static Http.Answer row(
            Http staff, String country, String value, String from, String to, String seen) {
        return post(
                staff,
                LAW,
                "",
                "country",
                country,
                "rule",
                "GUARANTEE",
                "value",
                value,
                "unit",
                "YEARS",
                "option",
                "NONE",
                "from",
                from,
                "to",
                to,
                "source",
                "Forbrukerkjøpsloven § 27",
                "row",
                seen.isEmpty() ? "" : NORWAY,
                "seen",
                seen);
    }

    /** The row as the page holds it; empty if there is none. */
    private String seen(String row) {
        Matcher found =
                Pattern.compile(
                                "name=\"row\" value=\""
                                        + row
                                        + "\">\\s*<input[^>]*name=\"seen\" value=\"([^\"]*)\"")
                        .matcher(admin.get(LAW).body());
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&#39;", "'") : "";
    }

    private static Http.Answer post(Http staff, String page, String act, String... fields) {
        List<String> all = new ArrayList<>(List.of("csrfToken", staff.tokenOn(page)));
        all.addAll(List.of(fields));
        return staff.post(page + act, all.toArray(new String[0]));
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
