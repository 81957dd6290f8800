package org.aftersale.storefront.templates;

import org.aftersale.templates.StylesContract;

class StylesTest extends StylesContract {

    StylesTest() {
        super(
                ".afs",
                "/aftersale/static/css/aftersale.css",
                "/aftersale/static/js/aftersale.js",
                "/aftersale/static/js/help.js",
                "/aftersale/static/js/entry-points.js");
    }
}
