package org.aftersale.event.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.aftersale.event.Event;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.kill.Crash;
import org.aftersale.kill.CrashRun;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.NodeVoice;
import org.aftersale.notify.MailComposer;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * One mail for each event, with its idempotency key as its subject, sent with the mailer that
 * stores use to a server of the test's.
 */
final class KillMails extends JavaMailSenderImpl implements MailComposer, StoreMail {

    private final String from;
    private final NodeVoice voice;
    private final OwnDeliveries own;
    private final Crash<EventCrashPoint> crash;

    KillMails(
            NodeSettings settings,
            NodeVoice voice,
            OwnDeliveries own,
            Crash<EventCrashPoint> crash) {
        this.from = "node" + settings.number() + "@example.com";
        this.voice = voice;
        this.own = own;
        this.crash = crash;
        setHost("127.0.0.1");
        setPort(Integer.parseInt(settings.get("smtp-port")));
        getJavaMailProperties().setProperty("mail.smtp.timeout", "20000");
    }

    @Override
    public boolean handles(String eventType) {
        return true;
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        event.getFacts();
        String key = event.keyFor("mail");
        return Optional.of(
                OutgoingMail.draft(key)
                        .to("customer@example.com")
                        .content(Locale.ENGLISH, key, "<p>x</p>", "x")
                        .build());
    }

    @Override
    public void send(OutgoingMail mail) {
        if (crash.isPlannedAt(EventCrashPoint.LEASE_RENEWED)) {
            hang();
        }
        if (crash.isPlannedAt(EventCrashPoint.LEASE_TAKEN_OVER)) {
            hang();
            throw new IllegalStateException("It hung while another node sent the mail");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.getTo());
        message.setSubject(mail.getSubject());
        message.setText(mail.getText());
        send(message);
        crash.at(EventCrashPoint.MAIL_TAKEN);
        voice.say("mailed");
    }

    /** Until another node has sent the mail. */
    private void hang() {
        voice.say(CrashRun.HANGING);
        while (!own.isMailDone()) {
            KillNode.pause(50);
        }
    }

    @Override
    public MimeMessage createMimeMessage() {
        return crash.isPlannedAt(EventCrashPoint.MAIL_BEGUN)
                ? new HalfMessage()
                : super.createMimeMessage();
    }

    @Override
    public MailSetup setup() {
        throw new UnsupportedOperationException("nobody asks here");
    }

    /** One that is not written to its end. */
    private final class HalfMessage extends MimeMessage {

        private HalfMessage() {
            super(getSession());
        }

        @Override
        public void writeTo(OutputStream server, String[] without)
                throws IOException, MessagingException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            super.writeTo(whole, without);
            server.write(whole.toByteArray(), 0, whole.size() / 2);
            server.flush();
            crash.at(EventCrashPoint.MAIL_BEGUN);
        }
    }
}
