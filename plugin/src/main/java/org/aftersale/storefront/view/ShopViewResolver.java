package org.aftersale.storefront.view;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.TemplateRenderer;
import org.aftersale.render.problem.KeptWords;
import org.broadleafcommerce.common.web.BroadleafThymeleafViewResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Resolves view names that begin with {@code aftersale/}: {@code aftersale/account/…} in the layout
 * of the store's account pages, all others in its full page layout, {@code
 * aftersale/open/account/…} too: the same templates for guests. Other view names are left to the
 * store.
 */
public class ShopViewResolver implements ViewResolver, Ordered {

    static final String PREFIX = "aftersale/";
    private static final String ACCOUNT_PREFIX = PREFIX + "account/";
    private static final String OPEN_PREFIX = PREFIX + "open/";

    /** The path prefix selects the layout, through the store's own layout map. */
    private static final String ACCOUNT_SHELL = "account/aftersale/page";

    private static final String SHELL = "aftersale/page";

    @Autowired private BroadleafThymeleafViewResolver store;
    @Autowired private TemplateRenderer renderer;
    @Autowired private RenderContexts contexts;
    @Autowired private KeptWords words;

    @Value("${aftersale.shop-name}")
    private String shopName;

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public View resolveViewName(String name, Locale locale) throws Exception {
        if (!name.startsWith(PREFIX)) {
            return null;
        }
        String shell = name.startsWith(ACCOUNT_PREFIX) ? ACCOUNT_SHELL : SHELL;
        String template =
                name.startsWith(OPEN_PREFIX) ? PREFIX + name.substring(OPEN_PREFIX.length()) : name;
        return new ShopView(
                template,
                store.resolveViewName(shell, locale),
                renderer,
                contexts.of(request()),
                words,
                ShopName.of(shopName, request().getServerName()));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
