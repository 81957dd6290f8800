package org.aftersale.host.broadleaf.mail;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.aftersale.host.mail.MailSetup;
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
 * The mailer behind the host's mail service. If the merchant changed how mail is sent, only the
 * service itself is used and never bypassed.
 */
final class Mailer {

    private final EmailService service;
    private final MessageCreator creator;

    private Mailer(EmailService service, MessageCreator creator) {
        this.service = service;
        this.creator = creator;
    }

    static Mailer of(EmailService service) {
        return new Mailer(
                service,
                isHosts(service) ? ((EmailServiceImpl) service).getMessageCreator() : null);
    }

    /** Whether every send method is the host's own implementation; not for a proxy. */
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
     * Sends as the host's service does, with a final change to the message. Only for the kind
     * {@code SENDING}.
     *
     * @throws org.springframework.mail.MailException if the sender did not accept it
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
        if (uses(NullMessageCreator.class)) {
            return MailSetup.Kind.SILENT;
        }
        return uses(MessageCreator.class) && creator.getMailSender() != null
                ? MailSetup.Kind.SENDING
                : MailSetup.Kind.UNKNOWN;
    }

    /** The most specific class name for operators. */
    String name() {
        if (creator == null) {
            return service.getClass().getName();
        }
        return kind() == MailSetup.Kind.SENDING
                ? creator.getMailSender().getClass().getName()
                : creator.getClass().getName();
    }

    /** Null if unknown. */
    String server() {
        JavaMailSenderImpl sender = senderImpl();
        if (sender == null || sender.getHost() == null) {
            return null;
        }
        return sender.getPort() < 0 ? sender.getHost() : sender.getHost() + ':' + sender.getPort();
    }

    Set<MailSetup.Weakness> findWeaknesses() {
        Set<MailSetup.Weakness> found = EnumSet.noneOf(MailSetup.Weakness.class);
        if (kind() == MailSetup.Kind.UNKNOWN) {
            found.add(MailSetup.Weakness.HTML_ONLY);
        }
        if (server() != null && !hasTimeouts()) {
            found.add(MailSetup.Weakness.NO_TIME_LIMIT);
        }
        return found;
    }

    private boolean hasTimeouts() {
        JavaMailSenderImpl sender = senderImpl();
        Properties set = sender.getSession().getProperties();
        String prefix = "mail." + (sender.getProtocol() == null ? "smtp" : sender.getProtocol());
        return set.getProperty(prefix + ".timeout") != null
                && set.getProperty(prefix + ".connectiontimeout") != null;
    }

    private JavaMailSenderImpl senderImpl() {
        JavaMailSender sender = kind() == MailSetup.Kind.SENDING ? creator.getMailSender() : null;
        return sender instanceof JavaMailSenderImpl ? (JavaMailSenderImpl) sender : null;
    }

    private boolean uses(Class<?> by) {
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
