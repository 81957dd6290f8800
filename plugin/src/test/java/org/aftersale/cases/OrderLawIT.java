package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.aftersale.claim.Claim;
import org.aftersale.claim.legal.ClaimEvents;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.law.ClockState;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalRegime.Basis;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.regime.OrderLaw;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** What the store knows of an order, and the law that follows from it. */
class OrderLawIT extends HostTestBase {

    private static final List<LegalEvent> NOTHING = Collections.emptyList();
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final OrderLaw law = store.bean("aftersaleOrderLaw", OrderLaw.class);

    @Test
    void nothingIsAssumedOfAnOrderWithoutAnAddress() {
        assertThat(read().getShipTo()).isEmpty();
        LegalAssessment assessment = law.of(read(), NOTHING);
        assertThat(assessment.getRegime().getBasis()).isEqualTo(Basis.NO_COUNTRY);
        assertThat(assessment.getClocks()).isEmpty();
    }

    @Test
    void nothingIsAssumedOutsideTheEuropeanUnion() {
        address(group(), "US", "78704", null, false);
        assertThat(law.of(read(), NOTHING).getRegime().getBasis()).isEqualTo(Basis.NO_ROWS);
    }

    @Test
    void nothingIsAssumedOfABusiness() {
        address(group(), "PL", "00-001", "Huta Sp. z o.o.", false);
        assertThat(law.of(read(), NOTHING).getRegime().getBasis()).isEqualTo(Basis.BUSINESS);
    }

    @Test
    void claimsAreForThoseWhoMayReadThem() {
        assertThatThrownBy(() -> claimDesk.ofOrder(cases.catalog, order.id))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void readsTheAddressOfTheFirstGroupThatHasOne() {
        long second = group() + 1;
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP (FULFILLMENT_GROUP_ID, ORDER_ID, STATUS)"
                        + " values (?, ?, null)",
                -second,
                order.id);
        address(group(), "PL", " ", "  ", true);
        ShipTo shipTo = read().getShipTo().get();
        assertThat(shipTo.getCountry()).isEqualTo("PL");
        assertThat(shipTo.getPostalCode()).isNull();
        assertThat(shipTo.getCompany()).isNull();
        assertThat(shipTo.isBusiness()).isTrue();
        StoreOrder ofCustomer = orders.ofCustomer(customer.getId(), order.number).get();
        assertThat(ofCustomer.getShipTo().get().getCountry()).isEqualTo("PL");
    }

    @Test
    void anOrderWithoutGroupsIsRead() {
        store.sql.update("delete from BLC_FULFILLMENT_GROUP where ORDER_ID = ?", order.id);
        assertThat(read().getShipTo()).isEmpty();
        assertThat(read().getStatus()).isEqualTo("SUBMITTED");
        assertThat(read().getLines()).hasSize(2);
    }

    @Test
    void withdrawalStaysOpenUntilADeliveryIsReported() {
        address(group(), "PL", "00-001", null, false);
        assertThat(withdrawal(law.of(read(), NOTHING))).isEqualTo(ClockState.OPEN);
        long delivered =
                LocalDate.of(2026, 8, 5).atTime(12, 0).atZone(WARSAW).toInstant().toEpochMilli();
        item(order.lines.get(0), 1);
        item(order.lines.get(1), 3);
        store.sql.update(
                "insert into AFS_PARCEL (PARCEL_ID, ORDER_ID, STATUS, DELIVERED_AT, SOURCE, SENDER,"
                        + " CHANGED_AT, VERSION) values (?, ?, 'DELIVERED', ?, 'STORE', 'x', 1, 0)",
                group(),
                order.id,
                delivered);
        LegalAssessment assessment = law.of(read(), NOTHING);
        assertThat(assessment.clocks(RuleCode.WITHDRAWAL_PERIOD).get(0).getLastDay())
                .isEqualTo("2026-08-19");
        assertThat(assessment.clocks(RuleCode.GUARANTEE))
                .extracting(clock -> clock.getLine())
                .containsExactlyElementsOf(order.lines);
    }

    @Test
    void aComplaintIsAnsweredByItsDecision() {
        address(group(), "PL", "00-001", null, false);
        Claim claim = cases.file(customer, order, 0);
        assertThat(answer()).isEqualTo(ClockState.RUNNING);
        cases.decide(cases.agent, claim, "REJECTED");
        assertThat(answer()).isEqualTo(ClockState.MET);
    }

    /** The order with its groups, and its lines. */
    @Test
    void readsAnOrderInTwoStatements() {
        assertThat(store.statements(() -> read())).isEqualTo(2);
    }

    private ClockState answer() {
        List<LegalEvent> events = ClaimEvents.of(claimDesk.ofOrder(cases.viewer, order.id));
        return law.of(read(), events).clocks(RuleCode.COMPLAINT_ANSWER).get(0).getState();
    }

    private static ClockState withdrawal(LegalAssessment assessment) {
        return assessment.clocks(RuleCode.WITHDRAWAL_PERIOD).get(0).getState();
    }

    private StoreOrder read() {
        return orders.byId(order.id).get();
    }

    private long group() {
        return store.sql.queryForObject(
                "select max(FULFILLMENT_GROUP_ID) from BLC_FULFILLMENT_GROUP where ORDER_ID = ?",
                Long.class,
                order.id);
    }

    private void item(long line, int quantity) {
        store.sql.update(
                "insert into BLC_FULFILLMENT_GROUP_ITEM (FULFILLMENT_GROUP_ITEM_ID,"
                        + " FULFILLMENT_GROUP_ID, ORDER_ITEM_ID, QUANTITY) values (?, ?, ?, ?)",
                line,
                group(),
                line,
                quantity);
    }

    private void address(
            long group, String country, String postal, String company, boolean business) {
        if (store.sql
                .queryForList("select * from BLC_COUNTRY where ABBREVIATION = ?", country)
                .isEmpty()) {
            store.sql.update(
                    "insert into BLC_COUNTRY (ABBREVIATION, NAME) values (?, ?)", country, country);
        }
        store.sql.update(
                "insert into BLC_ADDRESS (ADDRESS_ID, ADDRESS_LINE1, CITY, COUNTRY, POSTAL_CODE,"
                        + " COMPANY_NAME, IS_BUSINESS) values (?, 'x', 'x', ?, ?, ?, ?)",
                group,
                country,
                postal,
                company,
                business);
        store.sql.update(
                "update BLC_FULFILLMENT_GROUP set ADDRESS_ID = ? where FULFILLMENT_GROUP_ID = ?",
                group,
                group);
    }
}
