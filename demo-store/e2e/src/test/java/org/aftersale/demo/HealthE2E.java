package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator's page, in the real store. */
class HealthE2E extends Browsing {

    private static final String HEALTH = "/admin/aftersale/health";

    @Test
    void isAccessibleToAdministratorsOnly() {
        assertThat(Http.staff("admin").get(HEALTH).status()).isEqualTo(200);
        for (String login : List.of("agent", "viewer", "catalog")) {
            Http staff = Http.staff(login);
            for (String path :
                    List.of(HEALTH, HEALTH + ".json", HEALTH + "/replay?consumer=mail")) {
                Http.Answer refused = staff.get(path);
                assertThat(refused.status()).as(login + path).isEqualTo(403);
                assertThat(refused.body()).as(login + path).contains("id=\"aftersale\"");
            }
            assertThat(staff.get("/admin/aftersale/tickets").body())
                    .as(login)
                    .doesNotContain("href=\"/admin/aftersale/health\"");
        }
    }

    @Test
    void rejectsActionsWithoutAFormToken() {
        Http.Answer answer = Http.staff("admin").post(HEALTH + "/check", "csrfToken", "old");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("id=\"aftersale\"");
    }

    /** Both applications have reported themselves, and the shop is known to do the jobs. */
    @Test
    void showsBothNodesAndChecksProjections() {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + HEALTH);
        assertThat(desk.locator("#health-nodes").innerText())
                .contains("Shop", "Back office")
                .doesNotContain("mails are waiting");
        assertThat(desk.locator("#health-schema .afs-pill").first().innerText()).isEqualTo("Good");
        ClaimForm.file("shopper", "DEMO-1005", "It leaks.");
        ClaimStoryE2E.submit(desk, "/health/check");
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("check");
        desk.navigate(address() + HEALTH);
        assertThat(desk.locator("#health-projections").innerText())
                .contains("Stored values match their source");
    }
}
