package com.example.fernhill.site.seed;

import java.util.List;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The customers of the benchmark, with orders priced by the host: one with five orders, one with as
 * many as requested, one with many cases, and one with a single order of thirty lines.
 */
@Component
@Profile("bench")
class BenchSeed {

    private static final Logger LOG = LoggerFactory.getLogger(BenchSeed.class);
    private static final int FEW = 5;
    private static final int LONG_ORDER = 30;

    @Resource private CatalogSeed catalogSeed;
    @Resource private ShopperSeed shopperSeed;
    @Resource private OrderSeed orderSeed;

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    @Value("${fernhill.bench}")
    private int many;

    /**
     * @param transaction runs each order in its own transaction: a single one would exhaust the
     *     memory
     */
    void seed(java.util.function.Consumer<Runnable> transaction) {
        place("few", FEW, transaction);
        place("cases", FEW, transaction);
        transaction.accept(() -> place("lines", 1, LONG_ORDER));
        place("many", many, transaction);
    }

    private void place(String name, int orders, java.util.function.Consumer<Runnable> transaction) {
        for (int i = 1; i <= orders; i++) {
            int number = i;
            transaction.accept(() -> place(name, number, 3));
        }
        LOG.info("{} orders for {}", orders, name);
    }

    private void place(String name, int number, int lines) {
        Customer customer =
                number == 1 ? shopperSeed.add(name, "Bench", name) : shopperSeed.shopper(name);
        List<String> slugs = catalogSeed.slugs();
        String[] bought = new String[lines];
        for (int i = 0; i < lines; i++) {
            bought[i] = slugs.get((number + i * 7) % slugs.size()) + "*" + (1 + (number + i) % 4);
        }
        orderSeed.delivered(customer, "BENCH-" + name + '-' + number, 10 + number % 300, bought);
        entities.flush();
        entities.clear();
    }
}
