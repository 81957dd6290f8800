package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.aftersale.cases.Concurrently.eachAtOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.DuplicateClaimException;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class ClaimFilingIT extends HostTestBase {

    @Test
    void writesNothingWhenAnyStepFails() {
        Map<String, Integer> before = rows();
        consumer.refusal = new IllegalStateException("the log is full");
        assertThatThrownBy(() -> cases.file(customer, order, 0)).isSameAs(consumer.refusal);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void writesNothingWhenTheFormIsRejected() {
        Map<String, Integer> before = rows();
        ClaimRequest bad =
                new ClaimRequest(
                        order.number,
                        "0",
                        Collections.singletonMap(String.valueOf(order.lines.get(1)), "4"),
                        "DAMAGED",
                        "x",
                        "REFUND");
        assertThatThrownBy(() -> claims.file(customer, bad, Locale.US))
                .isInstanceOf(InvalidInputException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void rejectsALineOfAnotherCustomersOrderAsUnknown() {
        PlacedOrder foreign = store.order(store.customer(), 1);
        ClaimRequest mixed =
                new ClaimRequest(
                        order.number,
                        "0",
                        Collections.singletonMap(String.valueOf(foreign.lines.get(0)), "1"),
                        "DAMAGED",
                        "x",
                        "REFUND");
        assertThatThrownBy(() -> claims.file(customer, mixed, Locale.US))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lines.unknown");
    }

    @Test
    void writesClaimTicketMessageHistoryEventAndDeliveriesTogether() {
        Map<String, Integer> before = rows();
        Claim claim = cases.file(customer, order, 0, 1);

        Map<String, Integer> expected = new LinkedHashMap<>(before);
        expected.merge("AFS_CLAIM", 1, Integer::sum);
        expected.merge("AFS_CLAIM_LINE", 2, Integer::sum);
        expected.merge("AFS_TICKET", 1, Integer::sum);
        expected.merge("AFS_MESSAGE", 1, Integer::sum);
        expected.merge("AFS_HISTORY", 1, Integer::sum);
        expected.merge("AFS_EVENT", 1, Integer::sum);
        expected.merge("AFS_DELIVERY", 2, Integer::sum);
        assertThat(rows()).isEqualTo(expected);

        assertThat(claim.getNumber()).matches("CL-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(claim.getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
        Ticket ticket = tickets.ofCustomer(customer.getId(), claim.getNumber());
        assertThat(ticket.getStatus()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.getDueAt()).isEqualTo(claim.getAnswerBy());
        assertThat(ticket.getOrderNumber()).isEqualTo(order.number);
        assertThat(ticket.getMessageCount()).isEqualTo(1);
    }

    @Test
    void createsOneClaimWhenAFormIsSubmittedTwice() {
        ClaimRequest form = CaseFixtures.form(order, 0, "It is broken.", 0);
        Claim first = claims.file(customer, form, Locale.US);
        Map<String, Integer> after = rows();
        assertThat(claims.file(customer, form, Locale.US).getNumber()).isEqualTo(first.getNumber());
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    void createsOneClaimWhenAFormIsSubmittedConcurrentlyInEightTabs() throws Exception {
        ClaimRequest form = CaseFixtures.form(order, 0, "It is broken.", 0, 1);
        Map<String, Integer> before = rows();
        List<Object> results =
                atOnce(
                        8,
                        () ->
                                ConflictRetry.retry(
                                        () -> claims.file(customer, form, Locale.US).getNumber()));
        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(results.get(0)).isInstanceOf(String.class);
        assertThat(rows().get("AFS_CLAIM")).isEqualTo(before.get("AFS_CLAIM") + 1);
        assertThat(rows().get("AFS_TICKET")).isEqualTo(before.get("AFS_TICKET") + 1);
        assertThat(rows().get("AFS_EVENT")).isEqualTo(before.get("AFS_EVENT") + 1);
    }

    @Test
    void namesTheOtherClaimFiledForTheOrderMeanwhile() {
        ClaimRequest opened = CaseFixtures.form(order, 0, "The second thing is broken.", 1);
        Claim first = cases.file(customer, order, 0);
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> claims.file(customer, opened, Locale.US))
                .isInstanceOfSatisfying(
                        DuplicateClaimException.class,
                        e -> assertThat(e.getNumber()).isEqualTo(first.getNumber()));
        assertThat(rows()).isEqualTo(before);
        // submitted again from the page that reported it, it is accepted
        Claim second =
                claims.file(
                        customer,
                        CaseFixtures.form(order, 1, "The second thing is broken.", 1),
                        Locale.US);
        assertThat(second.getNumber()).isNotEqualTo(first.getNumber());
    }

    @Test
    void acceptsOneOfTwoConcurrentClaimsForTheSameUnits() throws Exception {
        List<Object> results =
                eachAtOnce(
                        () -> file(CaseFixtures.form(order, 0, "One.", 0)),
                        () -> file(CaseFixtures.form(order, 0, "Two.", 0, 1)));
        assertThat(results).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(DuplicateClaimException.class::isInstance)
                .as("results: %s", results)
                .hasSize(1);
    }

    private Object file(ClaimRequest form) {
        return ConflictRetry.retry(() -> claims.file(customer, form, Locale.US).getNumber());
    }

    @Test
    void shortensANameThatIsLongerThanItsColumn() {
        String name = String.join("", Collections.nCopies(200, "Żółć😀"));
        StoreCustomer longName =
                new StoreCustomer(customer.getId(), name, customer.getEmail(), Locale.US);
        Claim claim = cases.file(longName, order, 0);
        tickets.addCustomerReply(longName, claim.getNumber(), "Me again.", CaseFixtures.key());
        claims.withdraw(longName, claim.getNumber());
        assertThat(name).startsWith(cases.ticket(claim).getCustomerName());
    }

    @Test
    void keepsTenThousandCharactersWithEmojiAsTyped() {
        String words = String.join("", Collections.nCopies(2_500, "😀שa"));
        assertThat(words).hasSize(10_000);
        Claim claim = claims.file(customer, CaseFixtures.form(order, 0, words, 0), Locale.US);
        assertThat(messages(claim)).extracting(TicketMessage::getBody).containsExactly(words);
    }

    @Test
    void keepsMarkupAsTyped() {
        String words = "<script>alert('x')</script>\n\n\"quoted\" & ${7*7} #{x} '; drop";
        Claim claim = claims.file(customer, CaseFixtures.form(order, 0, words, 0), Locale.US);
        assertThat(messages(claim)).extracting(TicketMessage::getBody).containsExactly(words);
    }
}
