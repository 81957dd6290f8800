package org.aftersale.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;

/** A mailer that keeps its mails in memory, or fails when told to. */
public class InMemoryMailer implements StoreMail {

    final List<String> mails = Collections.synchronizedList(new ArrayList<String>());
    volatile RuntimeException failure;

    /** A delegate that receives the mails too, or null. */
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
                "InMemoryMailer",
                null,
                "service@localhost",
                null,
                Collections.<MailSetup.Weakness>emptySet());
    }
}
