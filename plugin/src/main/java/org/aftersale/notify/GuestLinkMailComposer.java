package org.aftersale.notify;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.guest.GuestLinks;
import org.aftersale.guest.GuestMail;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.shared.UrlEncoding;
import org.springframework.stereotype.Component;

/** The link that a guest asked for; for the order of an account, the way to the account. */
@Component("aftersaleGuestLinkMailComposer")
public class GuestLinkMailComposer implements MailComposer {

    @Resource(name = "aftersaleGuestLinks")
    protected GuestLinks links;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    @Override
    public boolean handles(String eventType) {
        return EventTypes.GUEST_LINK_REQUESTED.equals(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return links.answer(event.number("requestId")).map(mail -> compose(event, mail));
    }

    private OutgoingMail compose(Event event, GuestMail mail) {
        MailDraft mailDraft =
                MailDraft.of("guest-link")
                        .to(mail.getTo().getEmail(), mail.getTo().getName(), mail.getLocale())
                        .subject(mail.getOrderNumber());
        mailDraft.page.with("orderNumber", mail.getOrderNumber()).with("until", mail.getEndsAt());
        return writer.write(event, mailDraft, path(mail));
    }

    private static String path(GuestMail mail) {
        return mail.getToken() == null
                ? "/account/service?order=" + UrlEncoding.value(mail.getOrderNumber())
                : "/service/" + mail.getToken();
    }
}
