package org.aftersale.render.template;

import freemarker.template.Configuration;
import java.util.Arrays;
import java.util.List;
import javax.servlet.ServletContext;
import org.aftersale.host.Side;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.render.PictureSizes;
import org.aftersale.render.StatusTones;
import org.aftersale.render.TemplateRenderer;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The bean {@code aftersaleTemplateRenderer}: a shop finds the shop's and the mails' templates, a
 * back office finds its own first.
 *
 * <p>A factory bean rather than a {@code @Configuration}, which the host's XML contexts need not
 * support.
 */
@Component("aftersaleTemplateRenderer")
public class RenderBeans implements FactoryBean<TemplateRenderer> {

    static final String SHOP_STORE = "/WEB-INF/templates/";
    static final String ADMIN_STORE = "/WEB-INF/templates/open_admin_style/";
    static final String SHOP_CLASSES = "webTemplates/";
    static final String ADMIN_CLASSES = "open_admin_style/templates/";

    /** Templates shared by shop and back office. */
    static final String SHARED_CLASSES = "aftersale/templates/";

    @Autowired private MessageSource messages;
    @Autowired private StatusTones tones;
    @Autowired private PictureSizes pictures;

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    /** Looked up when the first page is rendered: it needs the database, this bean does not. */
    @Autowired private ObjectFactory<StoreMail.Promise> mails;

    private volatile StoreMail.Promise delivery;

    @Autowired(required = false)
    private ServletContext servletContext;

    @Value("${aftersale.templates.update-delay:5000}")
    private long updateDelay;

    private TemplateRenderer renderer;

    @Override
    public synchronized TemplateRenderer getObject() {
        if (renderer == null) {
            boolean admin = side == Side.ADMIN;
            List<String> classes =
                    admin
                            ? Arrays.asList(ADMIN_CLASSES, SHOP_CLASSES, SHARED_CLASSES)
                            : Arrays.asList(SHOP_CLASSES, SHARED_CLASSES);
            Configuration configuration =
                    FreeMarkerSetup.configuration(
                            servletContext, admin ? ADMIN_STORE : SHOP_STORE, classes, updateDelay);
            configuration.setSharedVariable("tone", ToneFunction.of(tones));
            renderer =
                    new FreeMarkerTemplateRenderer(
                            configuration,
                            messages,
                            this::dropsMails,
                            address -> pictures.thumbnail(address));
        }
        return renderer;
    }

    private boolean dropsMails() {
        if (delivery == null) {
            delivery = mails.getObject();
        }
        return delivery.isDropped();
    }

    @Override
    public Class<?> getObjectType() {
        return TemplateRenderer.class;
    }

    @Override
    public boolean isSingleton() {
        return true;
    }
}
