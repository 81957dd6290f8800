package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The settings in the real store, mostly without script. */
class SettingsE2E extends Browsing {

    private static final String SETTINGS = "/admin/aftersale/settings";
    private static final String GROUP = SETTINGS + "/answer-time";
    private static final String DAYS = "answer-days.claim";
    private static final String FORM = "/account/claims/new?order=DEMO-1004";
    private static final long TAKES_EFFECT_MILLIS = 2_000;

    private final Http admin = Http.staff("admin");

    @AfterEach
    void backToTheDefault() {
        String seen = seen();
        admin.post(
                GROUP + "/reset", "csrfToken", admin.tokenOn(GROUP), "setting", DAYS, "seen", seen);
    }

    @Test
    void isAccessibleToAdministratorsOnly() {
        assertThat(admin.get(SETTINGS).body()).contains(GROUP + "\"");
        for (String login : List.of("agent", "viewer", "catalog")) {
            Http staff = Http.staff(login);
            for (String path : List.of(SETTINGS, GROUP, SETTINGS + "/none")) {
                Http.Answer refused = staff.get(path);
                assertThat(refused.status()).as(login + path).isEqualTo(403);
                assertThat(refused.body()).as(login + path).contains("id=\"aftersale\"");
            }
            assertThat(staff.get("/admin/aftersale/tickets").body())
                    .as(login)
                    .doesNotContain("href=\"" + SETTINGS + "\"");
        }
        assertThat(admin.get(SETTINGS + "/none").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoNumberAndKeepsIt() {
        String typed = "soon" + "\u200b9".repeat(5_000);
        Http.Answer refused = save(admin, DAYS, "2", typed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains(typed, "aria-invalid=\"true\"");
        assertThat(seen()).isEqualTo("2");
    }

    @Test
    void tellsTheSecondOfTwoPeopleAndKeepsWhatTheyTyped() {
        assertThat(save(admin, DAYS, "2", "5").status()).isEqualTo(302);
        Http.Answer second = save(Http.staff("admin"), DAYS, "2", "7");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("role=\"alert\"", "value=\"7\"", "Meanwhile changed to: 5")
                .contains("name=\"seen_answer-days.claim\" value=\"5\"");
        assertThat(seen()).isEqualTo("5");
    }

    @Test
    void takesEffectInTheShopAndCanBeUndone() {
        Http shopper = Http.shopper("shopper");
        // another test may have set them back just now
        Polling.until("the default", TAKES_EFFECT_MILLIS, () -> says(shopper, "within 2 days"));
        save(admin, DAYS, "2", "19");
        Polling.until("the new days", TAKES_EFFECT_MILLIS, () -> says(shopper, "within 19 days"));
        String page = admin.get(GROUP).body();
        assertThat(page).contains("Default: 2 (from aftersale.answer-days)");
        String change = find(page, "name=\"change\" value=\"(\\d+)\"");
        assertThat(undo(change).status()).isEqualTo(302);
        Polling.until("the old days", TAKES_EFFECT_MILLIS, () -> says(shopper, "within 2 days"));
        Http.Answer again = undo(change);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Somebody else has changed this setting since");
    }

    @Test
    void isChangedInTheBrowser() {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + SETTINGS);
        desk.locator("#aftersale a[href$='/answer-time']").click();
        desk.fill("input[name='value_answer-days.claim']", "3");
        PageStates.saveSettings(desk);
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("Saved");
        assertThat(desk.locator(".afs-history li").first().innerText()).contains("2", "→", "3");
        ClaimStoryE2E.submit(desk, "/reset");
        assertThat(desk.inputValue("input[name='value_answer-days.claim']")).isEqualTo("2");
    }

    /** Sends the form of a group as somebody does who saw that value. */
    static Http.Answer save(Http staff, String key, String seen, String typed) {
        return staff.post(
                GROUP,
                "csrfToken",
                staff.tokenOn(GROUP),
                "seen_" + key,
                seen,
                "value_" + key,
                typed);
    }

    private Http.Answer undo(String change) {
        return admin.post(GROUP + "/undo", "csrfToken", admin.tokenOn(GROUP), "change", change);
    }

    private String seen() {
        return find(admin.get(GROUP).body(), "name=\"seen_" + DAYS + "\" value=\"([^\"]*)\"");
    }

    private static boolean says(Http shopper, String words) {
        return shopper.get(FORM).body().contains(words);
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
