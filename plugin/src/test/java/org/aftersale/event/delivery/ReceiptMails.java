package org.aftersale.event.delivery;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.event.Event;
import org.aftersale.event.EventTypes;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.kill.Crash;
import org.aftersale.kill.NodeSettings;
import org.aftersale.notify.MailComposer;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.Withdrawals;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The receipts of statements, to a mail server of the test's. The subject has what a receipt is
 * known by: the mail's key, of which the store's mailer makes the Message-ID, the number and the
 * time of submission.
 */
public class ReceiptMails extends JavaMailSenderImpl implements MailComposer, StoreMail {

    private final String from;
    private final Crash<WithdrawalCrashPoint> crash;
    private final Withdrawals withdrawals;

    public ReceiptMails(NodeSettings settings, Crash<?> crash, Withdrawals withdrawals) {
        @SuppressWarnings("unchecked")
        Crash<WithdrawalCrashPoint> own = (Crash<WithdrawalCrashPoint>) crash;
        this.from = "node" + settings.number() + "@example.com";
        this.crash = own;
        this.withdrawals = withdrawals;
        setHost("127.0.0.1");
        setPort(Integer.parseInt(settings.get("smtp-port")));
        getJavaMailProperties().setProperty("mail.smtp.timeout", "20000");
    }

    @Override
    public boolean handles(String eventType) {
        return EventTypes.WITHDRAWAL_SUBMITTED.equals(eventType);
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return withdrawals
                .receiptOf(event.number("withdrawalId"))
                .map(receipt -> receipt(event.keyFor("mail"), receipt.getWithdrawal()));
    }

    private static OutgoingMail receipt(String key, Withdrawal statement) {
        String subject = key + '|' + statement.getNumber() + '|' + statement.getSubmittedAt();
        return OutgoingMail.draft(key)
                .to(statement.getCustomerEmail())
                .content(Locale.ENGLISH, subject, "<p>x</p>", "x")
                .build();
    }

    @Override
    public void send(OutgoingMail mail) {
        crash.at(WithdrawalCrashPoint.RECEIPT_COMPOSED);
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.getTo());
        message.setSubject(mail.getSubject());
        message.setText(mail.getText());
        send(message);
        crash.at(WithdrawalCrashPoint.RECEIPT_TAKEN);
    }

    @Override
    public MailSetup setup() {
        throw new UnsupportedOperationException("nobody asks here");
    }
}
