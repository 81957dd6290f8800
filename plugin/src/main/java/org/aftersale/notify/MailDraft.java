package org.aftersale.notify;

import java.util.Locale;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.render.PageModel;

/** The content of one mail before it is rendered. */
final class MailDraft {

    final String template;
    final PageModel page = PageModel.create();
    String to;
    Locale locale;
    String thread;
    Object[] subject;
    OutgoingMail.File file;

    private MailDraft(String template) {
        this.template = template;
    }

    /**
     * @param template its name below {@code aftersale/mail}; the subject is the message {@code
     *     aftersale.mail.<template>.subject}
     */
    static MailDraft of(String template) {
        return new MailDraft(template);
    }

    /**
     * @param email the store's address of the customer
     * @param name null if the store has none; customers choose it themselves, so addresses in it
     *     are left out
     */
    MailDraft to(String email, String name, Locale language) {
        this.to = email;
        this.locale = language;
        page.with("customerName", ReceiptQuote.name(name));
        return this;
    }

    /**
     * @param number of the case it belongs to; null if none
     */
    MailDraft about(String number) {
        this.thread = number;
        page.with("number", number);
        return this;
    }

    MailDraft with(OutgoingMail.File attached) {
        this.file = attached;
        return this;
    }

    /** The arguments of the subject's message. */
    MailDraft subject(Object... arguments) {
        this.subject = arguments;
        return this;
    }
}
