package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.eachAtOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.StoreCustomer;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

/** Requesting returns: what is refused, what is authorized, and what may go back afterwards. */
class ReturnIT extends ReturnTestBase {

    @Test
    void nothingIsReturnableInAShopThatTakesNothingBack() {
        set("returns.days", "", "");
        assertThatThrownBy(() -> returns.returnable(customer.getId(), paid.number))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> back(0, "1")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStrangersOrderAndReturnAreNotThere() {
        StoreCustomer stranger = store.customer();
        String number = back(0, "1");
        assertThatThrownBy(() -> returns.returnable(stranger.getId(), paid.number))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> returns.request(stranger, request(0, "1"), Locale.US))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> returns.ofCustomer(stranger.getId(), number))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> returns.cancel(stranger, number))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> returns.sent(stranger, number, "0034"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesMoreThanCanGoBackAndNamesTheMaximum() {
        assertRefused(request(0, "4"), "return.most");
        assertRefused(request(0, "2", "2"), "return.most");
        assertRefused(request(0, "-1"), "return.quantity");
        assertRefused(request(0, "99999999999999999999"), "return.quantity");
        assertRefused(request(0, "1.5"), "return.quantity");
        assertRefused(request(0, "0"), "return.nothing");
        assertRefused(request(Collections.emptyMap()), "return.nothing");
    }

    @Test
    void refusesALineOfAnotherOrderOrOfNone() {
        String other = String.valueOf(order.lines.get(0));
        assertRefused(one(other), "lines.unknown");
        assertRefused(one("none"), "lines.unknown");
        assertRefused(one("-1"), "lines.unknown");
    }

    private ReturnRequest one(String line) {
        return request(Collections.singletonMap(line, Collections.singletonList("1")));
    }

    @Test
    void refusesAnUnknownReasonAndANoteThatIsTooLong() {
        Map<String, List<String>> one = Collections.singletonMap(id(0), Arrays.asList("1"));
        String note = String.join("", Collections.nCopies(1001, "x"));
        ReturnRequest request = new ReturnRequest(paid.number, one, "NONE", note).saying("x", "k");
        assertRefused(request, "return.reason");
        assertRefused(request, "return.long");
    }

    private void assertRefused(ReturnRequest request, String code) {
        assertThatThrownBy(() -> file(request))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(code);
        assertThat(store.count("AFS_RETURN where ORDER_ID = " + paid.placed.id)).isZero();
    }

    @Test
    void aLineThatComesTwiceIsOneSumAndZeroBesideOthersIsNothing() {
        Map<String, List<String>> quantities = new LinkedHashMap<>();
        quantities.put(id(0), Arrays.asList("1", "1"));
        quantities.put(id(1), Arrays.asList("0"));
        String number = file(request(quantities));
        assertThat(lines(number)).hasSize(1);
        assertThat(left(0)).isEqualTo(1);
        assertThat(left(1)).isEqualTo(1);
    }

    @Test
    void isAuthorizedAtOnceWithATicketOfItsOwnThatIsNotDue() {
        String number = back(0, "2");
        assertThat(number).matches("RMA-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(returnStatus(number)).isEqualTo("AUTHORIZED");
        assertThat(ticketDesk.get(cases.agent, number).getType().name()).isEqualTo("RETURN");
        assertThat(ticketDesk.get(cases.agent, number).getDueAt())
                .isEqualTo(org.aftersale.ticket.Ticket.NEVER);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceIsOneReturn() {
        ReturnRequest request = request(0, "2");
        String first = file(request);
        assertThat(file(request)).isEqualTo(first);
        assertThat(store.count("AFS_RETURN where ORDER_ID = " + paid.placed.id)).isEqualTo(1);
    }

    @Test
    void ofTwoForTheSameUnitsOneWinsAndTheOtherIsToldTheMaximum() throws Exception {
        ReturnRequest one = request(0, "2");
        ReturnRequest other = request(0, "2");
        List<Object> results = eachAtOnce(() -> file(one), () -> file(other));
        assertThat(results).filteredOn(result -> result instanceof String).hasSize(1);
        assertThat(results)
                .filteredOn(result -> result instanceof InvalidInputException)
                .hasSize(1)
                .first()
                .asString()
                .contains("return.most");
        assertThat(left(0)).isEqualTo(1);
    }

    @Test
    void anOrderCancelledMeanwhileHasNothingToReturn() {
        ReturnRequest request = request(0, "1");
        store.sql.update(
                "update BLC_ORDER set ORDER_STATUS = 'CANCELLED' where ORDER_ID = ?",
                paid.placed.id);
        assertRefused(request, "return.none");
        assertThat(why(0)).isEqualTo("ORDER_CANCELLED");
    }

    @Test
    void outsideTheDaysNothingGoesBack() {
        parcels.deliveredAt(ago(32));
        assertThat(why(0)).isEqualTo("WINDOW_OVER");
        assertRefused(request(0, "1"), "return.none");
    }

    @Test
    void cancellingGivesTheUnitsBackAndClosesTheTicket() {
        String number = back(0, "3");
        assertThat(why(0)).isEqualTo("RETURNED");
        returns.cancel(customer, number);
        returns.cancel(customer, number);
        assertThat(returnStatus(number)).isEqualTo("CANCELLED");
        assertThat(left(0)).isEqualTo(3);
        assertThat(ticketDesk.get(cases.agent, number).getStatus()).isEqualTo(TicketStatus.SOLVED);
    }

    @Test
    void takesATrackingNumberAsTextAndTheSameAgainChangesNothing() {
        String number = back(0, "1");
        assertThatThrownBy(() -> returns.sent(customer, number, " "))
                .hasMessageContaining("return.tracking");
        returns.sent(customer, number, " <script>alert(1)</script> ");
        long version = seen(number);
        returns.sent(customer, number, "<script>alert(1)</script>");
        assertThat(text("TRACKING", number)).isEqualTo("<script>alert(1)</script>");
        assertThat(seen(number)).isEqualTo(version);
    }
}
