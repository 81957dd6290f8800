package org.aftersale.notify;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.credit.StoreCreditPayoutMethod;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditReads;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.guest.GuestLinks;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.render.MoneyText;
import org.aftersale.shared.Amount;
import org.aftersale.shared.CaseNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notifies customers of granted credit. Sends nothing for credit from a refund, which the refund's
 * own mail covers, nor if nothing is left of the grant because it was spent or reversed. Not
 * read-only: a guest, who has no account to look into, gets a link to their latest order.
 */
@Service("aftersaleCreditMailComposer")
@Transactional("blTransactionManager")
public class CreditMailComposer implements MailComposer {

    @Resource(name = "aftersaleCreditReads")
    protected CreditReads credits;

    @Resource(name = "aftersaleStoreCustomers")
    protected StoreCustomers customers;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleGuestLinks")
    protected GuestLinks links;

    @Resource(name = "aftersaleMailRecipients")
    protected MailRecipients recipients;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public boolean handles(String eventType) {
        return EventTypes.CREDIT_GRANTED.equals(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        String key = String.valueOf(event.getFacts().get("requestKey"));
        if (StoreCreditPayoutMethod.isRefundKey(key)) {
            return Optional.empty();
        }
        long grantId = event.number("grantId");
        return customers
                .byId(event.number("customerId"))
                .flatMap(
                        customer ->
                                credits.grants(customer.getId(), clock.millis()).stream()
                                        .filter(grant -> grant.getId() == grantId)
                                        .findFirst()
                                        .flatMap(grant -> compose(event, customer, grant)));
    }

    private Optional<OutgoingMail> compose(Event event, StoreCustomer customer, CreditGrant grant) {
        Long order = latestOrder(customer);
        Optional<String> guest = order == null ? Optional.<String>empty() : links.tokenFor(order);
        String path = guest.map(token -> "/service/" + token).orElse("/account/credit");
        return (guest.isPresent() ? recipients.of(order, customer) : Optional.of(customer))
                .filter(to -> to.getEmail() != null)
                .map(to -> writer.write(event, mail(to, grant, guest.isPresent()), path));
    }

    /** Null for none. */
    private Long latestOrder(StoreCustomer customer) {
        return orders.ofCustomer(customer.getId(), 1, 1).getItems().stream()
                .findFirst()
                .map(StoreOrder::getId)
                .orElse(null);
    }

    private MailDraft mail(StoreCustomer to, CreditGrant grant, boolean guest) {
        Locale own = to.getLocale();
        Locale locale = own == null ? customers.language() : own;
        Amount amount = grant.getAmount();
        MailDraft mailDraft =
                MailDraft.of("credit-granted")
                        .to(to.getEmail(), to.getName(), locale)
                        .subject(MoneyText.of(amount.getMinor(), amount.getCurrency(), locale));
        fill(mailDraft, grant);
        mailDraft.page.with("guest", guest);
        return mailDraft;
    }

    private static void fill(MailDraft mailDraft, CreditGrant grant) {
        String reference = grant.getPosting().getReference();
        mailDraft.thread = CaseNumbers.isCaseNumber(reference) ? reference : null;
        CreditReason reason = grant.getPosting().getReason();
        Long expiry = grant.getExpiresAt();
        mailDraft
                .page
                .with("amount", grant.getAmount())
                .with("reference", reference)
                .with("reasonCode", reason == CreditReason.OTHER ? null : reason.name())
                // expires at that time; the day before is the last valid day
                .with("until", expiry == null ? null : expiry - 1);
    }
}
