package org.aftersale.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Windows of one browser, each with its own session. Of one thread, as Playwright demands. */
final class Windows implements AutoCloseable {

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** With nobody logged in. */
    Page open(int width, boolean script) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale("en-US")
                                .setIgnoreHTTPSErrors(true)
                                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        return context.newPage();
    }

    /** For somebody who has logged in elsewhere: a form in a browser takes ten times as long. */
    Page open(Http loggedIn, int width, boolean script) {
        Page page = open(width, script);
        page.context().addCookies(loggedIn.cookies());
        return page;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
