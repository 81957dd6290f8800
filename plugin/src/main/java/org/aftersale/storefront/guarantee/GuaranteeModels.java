package org.aftersale.storefront.guarantee;

import java.util.Locale;
import org.aftersale.guarantee.ShownNotice;
import org.aftersale.guarantee.ShownNotices;
import org.aftersale.host.StoreOrder;
import org.aftersale.render.PageModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The notice on a page about an order. */
@Component("aftersaleGuaranteeModels")
public class GuaranteeModels {

    @Autowired protected ShownNotices notices;

    /** Null where the law asks for none, or there is no picture. */
    public PageModel of(StoreOrder order, Locale locale) {
        return notices.ofOrder(order, locale).map(GuaranteeModels::model).orElse(null);
    }

    private static PageModel model(ShownNotice notice) {
        return PageModel.create()
                .with("language", notice.getLanguage())
                .with("imageUrl", notice.getPath())
                .with("width", notice.getWidth())
                .with("height", notice.getHeight())
                .with("alt", notice.getAltText())
                .with("link", notice.getLink())
                .with("linkText", notice.getLinkText());
    }
}
