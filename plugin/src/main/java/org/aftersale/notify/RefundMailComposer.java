package org.aftersale.notify;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.host.OutgoingMail;
import org.aftersale.host.StoreCustomers;
import org.aftersale.payout.RefundImpl;
import org.aftersale.payout.RefundStore;
import org.aftersale.render.MoneyText;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One mail a refund, once nothing of it is open any more: {@code refund.paid} is told when its last
 * payout has come to its end, and a payout at its end never moves again.
 */
@Service("aftersaleRefundMailComposer")
@Transactional(value = "blTransactionManager", readOnly = true)
public class RefundMailComposer implements MailComposer {

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    @Override
    public boolean tells(String eventType) {
        return "refund.paid".equals(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return refunds.byId(event.number("refundId"))
                .filter(refund -> refund.getCustomerEmail() != null)
                .map(refund -> compose(event, refund));
    }

    private OutgoingMail compose(Event event, RefundImpl refund) {
        Locale locale = language(refund);
        Amount paid = refund.getPaid();
        Letter letter =
                Letter.of("refund-paid")
                        .to(refund.getCustomerEmail(), refund.getCustomerName(), locale)
                        .about(refund.getNumber())
                        .subject(
                                refund.getNumber(),
                                MoneyText.of(paid.getMinor(), paid.getCurrency(), locale));
        RefundMailModel.fill(letter.page, refund);
        return writer.write(event, letter, "/account/refunds/" + refund.getNumber());
    }

    private Locale language(RefundImpl refund) {
        String tag = refund.getLanguage();
        return tag == null ? customers.language() : Locale.forLanguageTag(tag);
    }
}
