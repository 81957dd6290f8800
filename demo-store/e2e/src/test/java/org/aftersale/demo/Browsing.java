package org.aftersale.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What every test in a browser needs: the store, Chromium, people who log in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Browsing {

    static final int WIDE = 1400;
    static final int NARROW = 360;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private Chromium chromium;
    private final java.util.List<BrowserContext> contexts = new java.util.ArrayList<>();

    @BeforeAll
    void launch() {
        boolean found = Chromium.find().isPresent();
        if (!found && SAID.compareAndSet(false, true)) {
            System.out.println(
                    "*** SKIPPED all tests in a browser: no Chromium found;"
                            + " install it or give -Daftersale.browser=PATH ***");
        }
        Assumptions.assumeTrue(found, "no Chromium found");
        chromium = Chromium.launch();
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @AfterAll
    void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static String address() {
        return RunningStore.shared().address();
    }

    /** A new browser window of that width with nobody logged in. */
    Page window(int width, boolean script) {
        BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setLocale("en-US")
                                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    Page shopper(String name, int width) {
        return shopper(name, width, true);
    }

    Page shopper(String name, int width, boolean script) {
        Page page = window(width, script);
        page.navigate(address() + "/login");
        page.fill("input[name=j_username]", name + "@example.com");
        page.fill("input[name=j_password]", name);
        page.locator("form:has(input[name=j_password]) [type=submit]").click();
        return page;
    }

    Page staff(String login, int width) {
        return staff(address(), login, width);
    }

    Page staff(String base, String login, int width) {
        Page page = window(width, true);
        // as staff do: the wanted page asks for the log-in and comes back
        page.navigate(base + "/admin/aftersale/tickets");
        page.fill("input[name=j_username]", login);
        page.fill("input[name=j_password]", login);
        page.locator("form:has(input[name=j_password]) [type=submit]").first().click();
        page.locator(".logout").first().waitFor();
        return page;
    }
}
