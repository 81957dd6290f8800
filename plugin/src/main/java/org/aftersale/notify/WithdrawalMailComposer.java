package org.aftersale.notify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.render.PageModel;
import org.aftersale.settings.TextSetting;
import org.aftersale.shared.UserText;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalReceipt;
import org.aftersale.withdrawal.Withdrawals;
import org.aftersale.withdrawal.WithdrawnUnits;
import org.aftersale.withdrawal.legal.WithdrawalLaw;
import org.aftersale.withdrawal.receipt.ReceiptPdf;
import org.aftersale.withdrawal.receipt.ReceiptTime;
import org.springframework.stereotype.Component;

/**
 * Mails about withdrawals, always to the address in the statement: the receipt with the document,
 * and what became of it.
 */
@Component("aftersaleWithdrawalMailComposer")
public class WithdrawalMailComposer implements MailComposer {

    private static final Map<String, String> TEMPLATES = new HashMap<String, String>();

    static {
        TEMPLATES.put(EventTypes.WITHDRAWAL_SUBMITTED, "withdrawal-received");
        TEMPLATES.put(EventTypes.WITHDRAWAL_EFFECTIVE, "withdrawal-effective");
        TEMPLATES.put(EventTypes.WITHDRAWAL_INEFFECTIVE, "withdrawal-ineffective");
    }

    @Resource(name = "aftersaleWithdrawals")
    protected Withdrawals withdrawals;

    @Resource(name = "aftersaleReceiptPdf")
    protected ReceiptPdf pdf;

    @Resource(name = "aftersaleReceiptTime")
    protected ReceiptTime times;

    @Resource(name = "aftersaleWithdrawalLaw")
    protected WithdrawalLaw law;

    @Resource(name = "aftersaleMailWriter")
    protected MailWriter writer;

    /** Empty if not set. */
    @Resource(name = "aftersaleReturnAddress")
    protected TextSetting returnAddress;

    @Override
    public boolean handles(String eventType) {
        return TEMPLATES.containsKey(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return withdrawals
                .receiptOf(event.number("withdrawalId"))
                .map(receipt -> compose(event, receipt));
    }

    private OutgoingMail compose(Event event, WithdrawalReceipt receipt) {
        Withdrawal withdrawal = receipt.getWithdrawal();
        Locale locale = Locale.forLanguageTag(withdrawal.getLanguage());
        MailDraft mailDraft =
                MailDraft.of(TEMPLATES.get(event.getType()))
                        .to(withdrawal.getCustomerEmail(), withdrawal.getCustomerName(), locale)
                        .about(withdrawal.getNumber())
                        .subject(withdrawal.getNumber());
        mailDraft
                .page
                .with("time", times.inShopZone(withdrawal.getSubmittedAt(), locale))
                .with("utc", times.inUtc(withdrawal.getSubmittedAt()))
                .with("statement", statement(receipt));
        if (EventTypes.WITHDRAWAL_SUBMITTED.equals(event.getType())) {
            mailDraft.with(file(receipt));
        } else {
            outcome(mailDraft.page, withdrawal);
        }
        return writer.write(event, mailDraft, "/withdraw/receipts/" + withdrawal.getReceiptToken());
    }

    /**
     * A guest has not proved that the mailbox is theirs: of their words the first lines, without
     * addresses. The document beside it has every word.
     */
    private static List<String> statement(WithdrawalReceipt receipt) {
        return receipt.getWithdrawal().getCustomerId() == null
                ? ReceiptQuote.lines(receipt.getStatement())
                : UserText.paragraphs(receipt.getStatement());
    }

    private OutgoingMail.File file(WithdrawalReceipt receipt) {
        String name = receipt.getWithdrawal().getNumber() + ".pdf";
        return new OutgoingMail.File(name, "application/pdf", pdf.of(receipt));
    }

    private void outcome(PageModel page, Withdrawal withdrawal) {
        page.with("units", units(withdrawal, false))
                .with("exempt", units(withdrawal, true))
                .with("refundBy", withdrawal.getRefundDueAt())
                .with("sendBy", withdrawal.getSendBackBy())
                .with("waits", law.isRefundWaitingForGoods())
                .with("returnAddress", returnAddress.get())
                .with("reason", withdrawal.getReview() == null ? null : withdrawal.getReview());
    }

    private static List<PageModel> units(Withdrawal withdrawal, boolean exempt) {
        return withdrawal.getUnits().stream()
                .filter(units -> (units.getExemption() != null) == exempt)
                .map(WithdrawalMailComposer::unit)
                .collect(Collectors.toList());
    }

    private static PageModel unit(WithdrawnUnits units) {
        return PageModel.create()
                .with("name", units.getName())
                .with("quantity", units.getQuantity())
                .with("exemption", units.getExemption());
    }
}
