package org.aftersale.install;

import org.aftersale.templates.MessagesContract;
import org.aftersale.templates.Templates;

/** The messages that come with the Java code itself. */
class InstallMessagesTest extends MessagesContract {

    InstallMessagesTest() {
        super(
                new Templates("/webTemplates", "", "install"),
                "aftersale.(language)",
                "aftersale.menu.(module|tickets|faq|refunds|health)",
                "aftersale.field.(body|description|groups|keywords|message|note|summary|title|words)");
    }
}
