package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.WarehouseInMemory;
import org.aftersale.claim.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs/extending.md: the consumer a shop adds by declaring one bean. */
class TheWorkedExampleIT extends InTheStore {

    private final WarehouseInMemory warehouse = store.bean("warehouse", WarehouseInMemory.class);

    @BeforeEach
    void theWarehouseHasForgotten() {
        warehouse.expected.clear();
    }

    @Test
    void aRejectedLineIsNothingToTheWarehouse() {
        Claim claim = desks.file(customer, order, 0);
        desks.decide(desks.agent, claim, "REJECTED");
        deliverAll();
        assertThat(warehouse.expected).isEmpty();
    }

    @Test
    void theWarehouseIsToldOfEachApprovedLineOnce() {
        Claim claim = desks.file(customer, order, 0, 1);
        desks.decide(desks.agent, claim, "APPROVED", "REJECTED");
        deliverAll();
        deliverAll();
        assertThat(warehouse.expected)
                .hasSize(1)
                .allSatisfy((key, units) -> assertThat(key).startsWith(claim.getNumber()));
    }
}
