package org.aftersale.notify;

import javax.annotation.Resource;
import org.aftersale.event.Event;
import org.aftersale.host.OutgoingMail;
import org.aftersale.host.StoreMail;
import org.aftersale.render.PageTexts;
import org.aftersale.render.RenderContext;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.TemplateRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a mail of a letter: as HTML, as text, with what every mail of the shop carries. */
@Component("aftersaleMailWriter")
public class MailWriter {

    @Resource(name = "aftersaleTemplateRenderer")
    protected TemplateRenderer renderer;

    @Resource(name = "aftersaleRenderContexts")
    protected RenderContexts contexts;

    @Resource(name = "aftersalePageTexts")
    protected PageTexts texts;

    /** Knows where answers go. */
    @Resource(name = "aftersaleStoreMail")
    protected StoreMail mailer;

    @Value("${aftersale.shop-url}")
    protected String shopUrl;

    @Value("${aftersale.shop-name}")
    protected String shopName;

    /**
     * @param path the address of the page it is about, within the shop
     */
    OutgoingMail write(Event event, Letter letter, String path) {
        String replyTo = mailer.setup().getReplyTo();
        letter.page
                .with("shopName", shopName)
                .with("replyTo", replyTo)
                .with("caseUrl", shopUrl.replaceAll("/+$", "") + path);
        String template = "aftersale/mail/" + letter.template;
        String subject = "aftersale.mail." + letter.template + ".subject";
        RenderContext context = contexts.ofMail(letter.locale, shopUrl);
        return OutgoingMail.draft(event.keyFor(MailConsumer.NAME))
                .thread(letter.thread)
                .to(letter.to)
                .replyTo(replyTo)
                .saying(
                        letter.locale,
                        texts.say(letter.locale, subject, letter.subject),
                        renderer.render(template, letter.page, context),
                        renderer.render(template + ".txt", letter.page, context))
                .ready();
    }
}
