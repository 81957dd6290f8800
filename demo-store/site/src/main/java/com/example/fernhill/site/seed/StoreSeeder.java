package com.example.fernhill.site.seed;

import java.util.List;
import javax.annotation.Resource;
import org.broadleafcommerce.common.currency.service.BroadleafCurrencyService;
import org.broadleafcommerce.common.locale.service.LocaleService;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.core.search.service.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallbackWithoutResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty store once, in one transaction: a store is either seeded or it is not. */
@Component("fernhillStoreSeeder")
public class StoreSeeder implements ApplicationListener<ContextRefreshedEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSeeder.class);

    @Autowired private SqlScripts scripts;
    @Autowired private CatalogSeed catalog;
    @Autowired private ShopperSeed shoppers;
    @Autowired private OrderSeed orders;

    /** Null unless benchmarking. */
    @Autowired(required = false)
    private BenchSeed bench;

    @Resource(name = "blLocaleService")
    private LocaleService locales;

    @Resource(name = "blCurrencyService")
    private BroadleafCurrencyService currencies;

    @Resource(name = "blSearchService")
    private SearchService search;

    @Autowired
    @Qualifier("blTransactionManager")
    private PlatformTransactionManager transactions;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext().getParent() != null) {
            return;
        }
        if (isEmpty()) {
            long began = System.currentTimeMillis();
            inTransaction(this::seed);
            if (event.getApplicationContext().containsBean(NoticeSeed.DESK)) {
                NoticeSeed.upload(event.getApplicationContext().getBean(NoticeSeed.DESK));
            }
            if (bench != null) {
                bench.seed(work -> inTransaction(() -> benchOrders(work)));
            }
            LOG.info("Seeded in {} ms", System.currentTimeMillis() - began);
        }
        long began = System.currentTimeMillis();
        inTransaction(this::index);
        LOG.info("Catalogue indexed in {} ms", System.currentTimeMillis() - began);
    }

    private boolean isEmpty() {
        List<?> all = locales.findAllLocales();
        return all == null || all.isEmpty();
    }

    private void seed() {
        scripts.run(
                "seed/base.sql",
                "config/bc/sql/load_admin_permissions.sql",
                "config/bc/sql/load_admin_roles.sql",
                "config/bc/sql/load_admin_menu.sql",
                "seed/staff.sql");
        speakTheStoresMoney();
        catalog.seed();
        shoppers.seed();
        orders.seed();
    }

    private void benchOrders(Runnable work) {
        speakTheStoresMoney();
        work.run();
    }

    /**
     * The context a visitor's request would provide: without it the orders would have no currency.
     */
    private void speakTheStoresMoney() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        context.setLocale(locales.findDefaultLocale());
        context.setBroadleafCurrency(currencies.findDefaultBroadleafCurrency());
    }

    private void index() {
        try {
            search.rebuildIndex();
        } catch (Exception e) {
            throw new IllegalStateException("The catalogue could not be indexed", e);
        }
    }

    private void inTransaction(Runnable work) {
        BroadleafRequestContext context = new BroadleafRequestContext();
        BroadleafRequestContext.setBroadleafRequestContext(context);
        try {
            new TransactionTemplate(transactions)
                    .execute(
                            new TransactionCallbackWithoutResult() {
                                @Override
                                protected void doInTransactionWithoutResult(
                                        TransactionStatus status) {
                                    work.run();
                                }
                            });
        } finally {
            BroadleafRequestContext.setBroadleafRequestContext(null);
        }
    }
}
