package org.aftersale.admin.templates;

import org.aftersale.templates.Templates;

/** The back office's templates, as the host finds them. */
final class Desk {

    static final Templates TEMPLATES =
            new Templates("/open_admin_style/templates", "/admin", "vocabulary", "admin");

    private Desk() {}
}
