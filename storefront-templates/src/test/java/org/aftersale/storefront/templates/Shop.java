package org.aftersale.storefront.templates;

import org.aftersale.templates.Templates;

/** The shop's templates, as the store finds them. */
final class Shop {

    static final Templates TEMPLATES =
            new Templates("/webTemplates", "/shop", "vocabulary", "storefront", "mail");

    private Shop() {}
}
