package org.aftersale.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.MailSetup;
import org.aftersale.host.StoreMail;

/** A mailer that keeps what it is given, or fails when told to. */
public class Postbox implements StoreMail {

    final List<String> mails = Collections.synchronizedList(new ArrayList<String>());
    volatile RuntimeException failure;

    @Override
    public void send(String to, String subject, String html) {
        if (failure != null) {
            throw failure;
        }
        mails.add(to + '\n' + subject + '\n' + html);
    }

    @Override
    public MailSetup setup() {
        return new MailSetup(
                MailSetup.Kind.UNKNOWN,
                "Postbox",
                null,
                "service@localhost",
                null,
                Collections.<MailSetup.Weakness>emptySet());
    }
}
