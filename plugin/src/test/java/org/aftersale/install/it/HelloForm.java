package org.aftersale.install.it;

import java.io.IOException;

/** The form on the shop's page of the tests. */
final class HelloForm {

    private HelloForm() {}

    /**
     * @param page as it was shown to whoever sends it, with its token and its owner
     */
    static Browser.Answer send(Browser person, String page, String words) throws IOException {
        return person.post(
                "/account/service/hello",
                "description",
                words,
                "csrfToken",
                Browser.token(page),
                "owner",
                Browser.owner(page));
    }

    static Browser.Answer sendWithOldToken(Browser person, String words, String draft)
            throws IOException {
        return person.post(
                "/account/service/hello", "description", words, "draft", draft, "csrfToken", "old");
    }
}
