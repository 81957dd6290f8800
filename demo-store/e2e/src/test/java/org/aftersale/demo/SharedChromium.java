package org.aftersale.demo;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** One Chromium for all test classes, because starting it takes seconds; ends with the last. */
final class SharedChromium implements BeforeAllCallback {

    private static Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        SharedChromium.class, any -> (CloseableResource) SharedChromium::quit);
    }

    /** Started on first use, and again where a test has crashed it. */
    static Browser browser() {
        if (chromium != null && !chromium.browser().isConnected()) {
            quit();
        }
        if (chromium == null) {
            chromium = Chromium.launch();
        }
        return chromium.browser();
    }

    private static void quit() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }
}
