package org.aftersale.storefront.templates;

import org.aftersale.templates.MailsContract;

class MailsTest extends MailsContract {

    MailsTest() {
        super(Shop.TEMPLATES);
    }
}
