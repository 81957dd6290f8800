package org.aftersale.admin.templates;

import org.aftersale.templates.StylesContract;

class StylesTest extends StylesContract {

    StylesTest() {
        super(
                ".afs-admin",
                "/open_admin_style/css/aftersale/aftersale-admin.css",
                "/open_admin_style/js/aftersale/aftersale-admin.js",
                "/open_admin_style/js/aftersale/aftersale-editor.js");
    }
}
