package org.aftersale.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.MailSetup;
import org.aftersale.host.OutgoingMail;
import org.aftersale.host.StoreMail;

/** A mailer that keeps what it is given, or fails when told to. */
public class Postbox implements StoreMail {

    final List<String> mails = Collections.synchronizedList(new ArrayList<String>());
    volatile RuntimeException failure;

    /** Who else gets the mails; null for nobody. */
    volatile StoreMail onward;

    @Override
    public void send(OutgoingMail mail) {
        if (failure != null) {
            throw failure;
        }
        mails.add(mail.getTo() + '\n' + mail.getSubject() + '\n' + mail.getHtml());
        if (onward != null) {
            onward.send(mail);
        }
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
