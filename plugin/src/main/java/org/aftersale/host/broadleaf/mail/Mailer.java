package org.aftersale.host.broadleaf.mail;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.aftersale.host.MailSetup;
import org.broadleafcommerce.common.email.domain.EmailTarget;
import org.broadleafcommerce.common.email.domain.EmailTargetImpl;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.EmailPropertyType;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.broadleafcommerce.common.email.service.message.NullMessageCreator;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessagePreparator;

/**
 * What the merchant has put behind the host's mail service. Where the merchant changed how mails
 * are handed on, only the service itself is known; nobody goes round it.
 */
final class Mailer {

    private final EmailService service;
    private final MessageCreator creator;

    private Mailer(EmailService service, MessageCreator creator) {
        this.service = service;
        this.creator = creator;
    }

    static Mailer behind(EmailService service) {
        return new Mailer(
                service,
                isHosts(service) ? ((EmailServiceImpl) service).getMessageCreator() : null);
    }

    /** Whether each way to send is the host's own; a proxy's is not. */
    private static boolean isHosts(EmailService service) {
        return service instanceof EmailServiceImpl
                && isHosts(service, "sendTemplateEmail", EmailTarget.class, EmailInfo.class)
                && isHosts(service, "sendTemplateEmail", String.class, EmailInfo.class)
                && isHosts(service, "sendBasicEmail", EmailInfo.class, EmailTarget.class);
    }

    private static boolean isHosts(
            EmailService service, String method, Class<?> first, Class<?> second) {
        return declares(EmailServiceImpl.class, service, method, first, second, Map.class);
    }

    /**
     * Sends as the host's service does, and lets the message be finished before it goes. For a
     * mailer of the kind {@code SENDING} alone.
     *
     * @throws org.springframework.mail.MailException when the sender has not taken it
     */
    void send(String to, EmailInfo info, MimeMessagePreparator finish) {
        EmailTarget target = new EmailTargetImpl();
        target.setEmailAddress(to);
        Map<String, Object> props = new HashMap<String, Object>();
        props.put(EmailPropertyType.INFO.getType(), info);
        props.put(EmailPropertyType.USER.getType(), target);
        props.put(
                "emailTrackingId",
                ((EmailServiceImpl) service)
                        .getEmailTrackingManager()
                        .createTrackedEmail(to, info.getEmailType(), null));
        MimeMessagePreparator merchants = creator.buildMimeMessagePreparator(props);
        creator.getMailSender()
                .send(
                        (MimeMessagePreparator)
                                message -> {
                                    merchants.prepare(message);
                                    finish.prepare(message);
                                });
    }

    MailSetup.Kind kind() {
        if (creator == null) {
            return MailSetup.Kind.UNKNOWN;
        }
        if (sends(NullMessageCreator.class)) {
            return MailSetup.Kind.SILENT;
        }
        return sends(MessageCreator.class) && creator.getMailSender() != null
                ? MailSetup.Kind.SENDING
                : MailSetup.Kind.UNKNOWN;
    }

    /** The class that says most about where a mail goes. */
    String name() {
        if (creator == null) {
            return service.getClass().getName();
        }
        return kind() == MailSetup.Kind.SENDING
                ? creator.getMailSender().getClass().getName()
                : creator.getClass().getName();
    }

    /** Null where it cannot be seen. */
    String server() {
        JavaMailSenderImpl sender = usual();
        if (sender == null || sender.getHost() == null) {
            return null;
        }
        return sender.getPort() < 0 ? sender.getHost() : sender.getHost() + ':' + sender.getPort();
    }

    Set<MailSetup.Weakness> weaknesses() {
        Set<MailSetup.Weakness> found = EnumSet.noneOf(MailSetup.Weakness.class);
        if (kind() == MailSetup.Kind.UNKNOWN) {
            found.add(MailSetup.Weakness.HTML_ONLY);
        }
        if (server() != null && !limited()) {
            found.add(MailSetup.Weakness.NO_TIME_LIMIT);
        }
        return found;
    }

    private boolean limited() {
        JavaMailSenderImpl sender = usual();
        Properties set = sender.getSession().getProperties();
        String prefix = "mail." + (sender.getProtocol() == null ? "smtp" : sender.getProtocol());
        return set.getProperty(prefix + ".timeout") != null
                && set.getProperty(prefix + ".connectiontimeout") != null;
    }

    private JavaMailSenderImpl usual() {
        JavaMailSender sender = kind() == MailSetup.Kind.SENDING ? creator.getMailSender() : null;
        return sender instanceof JavaMailSenderImpl ? (JavaMailSenderImpl) sender : null;
    }

    private boolean sends(Class<?> by) {
        return declares(by, creator, "sendMessage", Map.class);
    }

    private static boolean declares(
            Class<?> by, Object bean, String method, Class<?>... parameters) {
        try {
            return bean.getClass().getMethod(method, parameters).getDeclaringClass() == by;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The host's " + method + " is gone", e);
        }
    }
}
