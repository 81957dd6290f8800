package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes pictures at both widths into {@code docs/images}, or the folder of a property. */
abstract class PictureTaker extends Browsing {

    private final Path folder =
            Path.of(System.getProperty("pictures.folder", "../../docs/images"))
                    .toAbsolutePath()
                    .normalize();

    void take(Page page, String name, String path) {
        page.navigate(address() + path);
        shoot(page, name);
    }

    void shoot(Page page, String name) {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 900);
            if (page.url().contains("/admin/")) {
                // the host's own frame keeps the width it was loaded with
                page.reload();
            }
            page.waitForTimeout(150);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(folder.resolve(name + '-' + width + ".png")));
        }
        page.setViewportSize(WIDE, 900);
    }
}
