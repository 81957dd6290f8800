package org.aftersale.notify;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.render.PageTexts;
import org.aftersale.render.RenderContext;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.TemplateRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Renders a mail draft as HTML and text, with the elements common to all mails of the shop. */
@Component("aftersaleMailWriter")
public class MailWriter {

    @Resource(name = "aftersaleTemplateRenderer")
    protected TemplateRenderer renderer;

    @Resource(name = "aftersaleRenderContexts")
    protected RenderContexts contexts;

    @Resource(name = "aftersalePageTexts")
    protected PageTexts texts;

    /** Provides the reply address. */
    @Resource(name = "aftersaleStoreMail")
    protected StoreMail mailer;

    @Value("${aftersale.shop-url}")
    protected String shopUrl;

    @Value("${aftersale.shop-name}")
    protected String shopName;

    /**
     * @param path of the page the mail is about, within the shop
     */
    OutgoingMail write(Event event, MailDraft mailDraft, String path) {
        String replyTo = mailer.setup().getReplyTo();
        mailDraft
                .page
                .with("shopName", shopName)
                .with("replyTo", replyTo)
                .with("caseUrl", shopUrl.replaceAll("/+$", "") + path);
        String template = "aftersale/mail/" + mailDraft.template;
        String subject = "aftersale.mail." + mailDraft.template + ".subject";
        RenderContext context = contexts.ofMail(mailDraft.locale, shopUrl);
        OutgoingMail.Draft mail = OutgoingMail.draft(event.keyFor(MailConsumer.NAME));
        if (mailDraft.file != null) {
            mail.file(mailDraft.file);
        }
        return mail.thread(mailDraft.thread)
                .to(mailDraft.to)
                .replyTo(replyTo)
                .content(
                        mailDraft.locale,
                        PrintableText.of(texts.text(mailDraft.locale, subject, mailDraft.subject)),
                        PrintableText.of(renderer.render(template, mailDraft.page, context)),
                        PrintableText.of(
                                renderer.render(template + ".txt", mailDraft.page, context)))
                .build();
    }
}
