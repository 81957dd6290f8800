package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test in a browser needs: the store, Chromium, people who log in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedChromium.class)
abstract class Browsing {

    static final int WIDE = 1400;
    static final int NARROW = 360;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private Windows windows;

    @BeforeAll
    void launch() {
        boolean found = Chromium.find().isPresent();
        if (!found && SAID.compareAndSet(false, true)) {
            System.out.println(
                    "*** SKIPPED all tests in a browser: no Chromium found;"
                            + " install it or give -Daftersale.browser=PATH ***");
        }
        Assumptions.assumeTrue(found, "no Chromium found");
        windows = new Windows(SharedChromium.browser());
    }

    @AfterEach
    void closeWindows() {
        windows.close();
    }

    Windows windows() {
        return windows;
    }

    static String address() {
        return RunningStore.shared().address();
    }

    /** A new browser window of that width with nobody logged in. */
    Page window(int width, boolean script) {
        return windows.open(width, script);
    }

    Page shopper(String name, int width) {
        return shopper(name, width, true);
    }

    Page shopper(String name, int width, boolean script) {
        return windows.open(Http.shopper(name), width, script);
    }

    Page staff(String login, int width) {
        return staff(address(), login, width);
    }

    Page staff(String base, String login, int width) {
        return windows.open(Http.staff(base, login), width, true);
    }

    /** Logs in by the store's own form. */
    Page shopperByForm(String name, int width, boolean script) {
        Page page = window(width, script);
        page.navigate(address() + "/login");
        page.fill("input[name=j_username]", name + "@example.com");
        page.fill("input[name=j_password]", name);
        page.locator("form:has(input[name=j_password]) [type=submit]").click();
        return page;
    }

    /** As staff do: the wanted page asks for the log-in and comes back. */
    Page staffByForm(String login, int width) {
        Page page = window(width, true);
        page.navigate(address() + "/admin/aftersale/tickets");
        page.fill("input[name=j_username]", login);
        page.fill("input[name=j_password]", login);
        page.locator("form:has(input[name=j_password]) [type=submit]").first().click();
        page.locator(".logout").first().waitFor();
        return page;
    }
}
