package org.aftersale.install.context;

import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterRegistration;
import javax.servlet.ServletContext;
import org.aftersale.host.Permission;
import org.aftersale.host.Side;
import org.aftersale.install.entry.EntryPointFilter;
import org.aftersale.install.entry.EntryPointScript;
import org.aftersale.install.entry.WithdrawLinkFilter;
import org.aftersale.install.feed.FeedTexts;
import org.aftersale.install.feed.ParcelFeedFilter;
import org.aftersale.install.form.FormGuard;
import org.aftersale.install.form.LargeForms;
import org.aftersale.install.headers.AnswerHeaders;
import org.aftersale.install.headers.HeaderFilter;
import org.aftersale.install.outage.OutageFilters;
import org.aftersale.install.throttle.SuggestLogin;
import org.aftersale.install.throttle.SuggestThrottle;
import org.aftersale.install.upload.UploadFilter;
import org.aftersale.parcel.feed.ParcelFeed;
import org.aftersale.render.limit.ClientAddress;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.context.ServletContextAware;

/**
 * Registers our servlet filters before those of web.xml while the root context starts, when the
 * container still accepts filters; the conventional installation therefore needs no filter
 * configuration either.
 */
@Component("aftersaleFilters")
public class Filters implements ServletContextAware, InitializingBean {

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    @Autowired
    @Qualifier("blExploitProtectionService")
    private ExploitProtectionService protection;

    @Autowired private EntryPointScript script;
    @Autowired private OutageFilters outages;
    @Autowired private AnswerHeaders headers;

    @Value("${aftersale.entry-points.enabled:true}")
    private boolean entryPoints;

    @Value("${aftersale.entry-points.paths:/account}")
    private String entryPointPaths;

    @Value("${aftersale.withdrawal.link:true}")
    private boolean withdrawLink;

    @Value("${aftersale.help.suggest-rate}")
    private int suggestRate;

    @Value("${aftersale.help.suggest-burst}")
    private int suggestBurst;

    @Value("${aftersale.limit.proxies}")
    private String proxies;

    @Value("${aftersale.parcel.feed-rate}")
    private int feedRate;

    @Autowired private BeanFactory beans;
    @Autowired private FeedTexts feedTexts;

    private ServletContext servletContext;

    @Override
    public void setServletContext(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    @Override
    public void afterPropertiesSet() {
        if (servletContext == null) {
            return;
        }
        // in this order: headers are set whoever responds, and throttling comes before the database
        // check, which comes before everything else
        add("aftersaleHeaders", new HeaderFilter(side, headers));
        if (side == Side.SITE && suggestRate > 0) {
            add(
                    "aftersaleSuggestThrottle",
                    new SuggestThrottle(suggestRate, suggestBurst, ClientAddress.proxies(proxies)));
        }
        if (side == Side.SITE) {
            add("aftersaleSuggestLogin", new SuggestLogin());
            add(
                    "aftersaleParcelFeed",
                    new ParcelFeedFilter(
                            () -> beans.getBean("aftersaleParcelFeed", ParcelFeed.class),
                            feedTexts,
                            feedRate,
                            ClientAddress.proxies(proxies)));
        }
        add("aftersaleOutage", outages.make());
        if (side == Side.SITE && entryPoints) {
            String[] paths = StringUtils.tokenizeToStringArray(entryPointPaths, ",; \t\n");
            add("aftersaleEntryPoints", new EntryPointFilter(paths, script));
        }
        if (side == Side.SITE && withdrawLink) {
            add("aftersaleWithdrawLink", new WithdrawLinkFilter(script));
        }
        add("aftersaleLargeForms", new LargeForms(side));
        if (side == Side.ADMIN) {
            add(
                    "aftersaleUploads",
                    new UploadFilter(
                            "/aftersale/faq/pictures", Permission.WRITE_ARTICLES, protection));
            add(
                    "aftersaleParcelUploads",
                    new UploadFilter("/aftersale/parcels", Permission.RECORD_PARCELS, protection));
            add(
                    "aftersaleGuaranteeUploads",
                    new UploadFilter(
                            "/aftersale/settings/guarantee-notice/pictures",
                            Permission.CONFIGURE,
                            protection));
        }
        add("aftersaleFormGuard", new FormGuard(side, protection));
    }

    private void add(String name, Filter filter) {
        FilterRegistration.Dynamic registration = servletContext.addFilter(name, filter);
        if (registration == null) {
            // the store has registered its own filter under this name
            return;
        }
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
}
