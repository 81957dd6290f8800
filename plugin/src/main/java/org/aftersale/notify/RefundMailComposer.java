package org.aftersale.notify;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundStore;
import org.aftersale.render.MoneyText;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One mail per refund, once all its payouts are final: {@code refund.paid} is published when the
 * last payout reaches its final status, and a final payout never changes again. Not read-only: a
 * guest's mail brings a link of its own.
 */
@Service("aftersaleRefundMailComposer")
@Transactional("blTransactionManager")
public class RefundMailComposer implements MailComposer {

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleMailRecipients")
    protected MailRecipients recipients;

    @Resource(name = "aftersaleCaseAddresses")
    protected CaseAddresses addresses;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    @Override
    public boolean handles(String eventType) {
        return EventTypes.REFUND_PAID.equals(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return refunds.byId(event.number("refundId"))
                .flatMap(
                        refund ->
                                recipients
                                        .of(refund.getOrderId(), customer(refund))
                                        .map(to -> compose(event, refund, to)));
    }

    private StoreCustomer customer(Refund refund) {
        return new StoreCustomer(
                refund.getCustomerId(),
                refund.getCustomerName(),
                refund.getCustomerEmail(),
                language(refund));
    }

    private OutgoingMail compose(Event event, Refund refund, StoreCustomer to) {
        Locale locale = to.getLocale() == null ? language(refund) : to.getLocale();
        Amount paid = refund.getPaid();
        MailDraft mailDraft =
                MailDraft.of("refund-paid")
                        .to(to.getEmail(), to.getName(), locale)
                        .about(refund.getNumber())
                        .subject(
                                refund.getNumber(),
                                MoneyText.of(paid.getMinor(), paid.getCurrency(), locale));
        RefundMailModel.fill(mailDraft.page, refund);
        String address = addresses.of(refund.getOrderId(), "/refunds/" + refund.getNumber());
        return writer.write(event, mailDraft, address);
    }

    private Locale language(Refund refund) {
        String tag = refund.getLanguage();
        return tag == null ? customers.language() : Locale.forLanguageTag(tag);
    }
}
