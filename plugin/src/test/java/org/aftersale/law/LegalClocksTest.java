package org.aftersale.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.calendar.ShippedHolidays;
import org.aftersale.law.clock.LegalClocksImpl;
import org.aftersale.law.rule.EuMembers;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.ShippedLawRules;
import org.junit.jupiter.api.Test;

class LegalClocksTest {

    private static final LegalClocks LAW =
            new LegalClocksImpl(new ShippedLawRules(), new ShippedHolidays());
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final List<Long> NO_LINES = Collections.emptyList();
    private static final long HOUR = 3_600_000L;
    private static final long CONTRACT = 1_785_700_000_000L; // 2 August 2026

    @Test
    void assumesNothingForACountryWithoutRows() {
        LegalAssessment assessment = LAW.assess(facts("US", CONTRACT), CONTRACT);
        assertThat(assessment.getRegime().getBasis()).isEqualTo(LegalRegime.Basis.NO_ROWS);
        assertThat(assessment.getClocks()).isEmpty();
        assertThat(assessment.getDuties()).isEmpty();
    }

    @Test
    void namesTheSourceOfEveryClock() {
        OrderFacts facts =
                facts("PL", CONTRACT)
                        .withDeliveries(delivered(CONTRACT, 0))
                        .withEvents(
                                Arrays.asList(
                                        event(LegalEvent.Kind.COMPLAINT_RECEIVED, CONTRACT),
                                        event(LegalEvent.Kind.WITHDRAWAL_NOTICE, CONTRACT)));
        List<LegalClock> clocks = LAW.assess(facts, CONTRACT).getClocks();
        assertThat(clocks)
                .extracting(LegalClock::getCode)
                .containsExactlyInAnyOrder(
                        RuleCode.WITHDRAWAL_PERIOD,
                        RuleCode.WITHDRAWAL_RETURN,
                        RuleCode.WITHDRAWAL_REFUND,
                        RuleCode.COMPLAINT_ANSWER,
                        RuleCode.GUARANTEE,
                        RuleCode.PRESUMPTION_OF_FAULT);
        assertThat(clocks).allMatch(clock -> !clock.getRule().getRecord().getSource().isEmpty());
        assertThat(clocks).noneMatch(clock -> clock.getNotes().isEmpty());
    }

    @Test
    void keepsTheAnswersOfTwoComplaintsApart() {
        OrderFacts facts =
                facts("PL", CONTRACT)
                        .withEvents(
                                Arrays.asList(
                                        new LegalEvent(
                                                LegalEvent.Kind.COMPLAINT_RECEIVED,
                                                CONTRACT,
                                                NO_LINES,
                                                "A"),
                                        new LegalEvent(
                                                LegalEvent.Kind.COMPLAINT_RECEIVED,
                                                CONTRACT,
                                                NO_LINES,
                                                "B"),
                                        new LegalEvent(
                                                LegalEvent.Kind.COMPLAINT_ANSWERED,
                                                CONTRACT + HOUR,
                                                NO_LINES,
                                                "B")));
        assertThat(LAW.assess(facts, CONTRACT + 2 * HOUR).clocks(RuleCode.COMPLAINT_ANSWER))
                .extracting(clock -> clock.getReference() + clock.getState())
                .containsExactly("ARUNNING", "BMET");
    }

    @Property(tries = 2000)
    void noClockOfACustomerEndsEarlierForALaterDelivery(
            @ForAll("cases") OrderFacts facts, @ForAll @IntRange(min = 0, max = 30_000) int hours) {
        List<LegalClock> before = customers(facts);
        List<LegalClock> after =
                customers(facts.withDeliveries(later(facts.getDeliveries(), hours)));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(end(after.get(i))).isGreaterThanOrEqualTo(end(before.get(i)));
        }
    }

    @Property(tries = 1000)
    void noClockOfAMerchantIsRolledOver(@ForAll("cases") OrderFacts facts) {
        for (LegalClock clock : LAW.assess(facts, CONTRACT).getClocks()) {
            if (clock.getParty() == Party.MERCHANT) {
                assertThat(clock.getNotes())
                        .extracting(ClockNote::getCode)
                        .doesNotContain(ClockNote.Code.ROLLED_OVER);
                if (clock.getCode() == RuleCode.COMPLAINT_ANSWER) {
                    LocalDate asked = Deadlines.date(clock.getStart(), clock.getZone());
                    assertThat(clock.getLastDay()).isEqualTo(asked.plusDays(14));
                }
            }
        }
    }

    @Property(tries = 2000)
    void noCountryAndNoFactsMakeItFail(
            @ForAll String country,
            @ForAll("anyCountry") String iso,
            @ForAll Buyer buyer,
            @ForAll long contract,
            @ForAll long at) {
        for (String code : Arrays.asList(country, iso)) {
            OrderFacts facts =
                    OrderFacts.of(new LegalPlace(code, null, NEW_YORK), buyer, contract)
                            .withDeliveries(delivered(at, 0))
                            .withEvents(everyEvent(at));
            assertThatCode(() -> LAW.assess(facts, at)).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> anyCountry() {
        return Arbitraries.of(Locale.getISOCountries());
    }

    @Provide
    Arbitrary<OrderFacts> cases() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 35_000);
        Arbitrary<LegalEvent> event =
                Combinators.combine(Arbitraries.of(LegalEvent.Kind.class), hours)
                        .as((kind, hour) -> event(kind, CONTRACT + hour * HOUR));
        return Combinators.combine(
                        Arbitraries.of(new ArrayList<>(EuMembers.all())),
                        Arbitraries.integers().between(-10_000, 20_000),
                        hours,
                        hours,
                        event.list().ofMaxSize(6))
                .as(
                        (country, contract, one, two, events) ->
                                facts(country, CONTRACT + contract * HOUR)
                                        .withDeliveries(
                                                Arrays.asList(
                                                        parcel(CONTRACT + one * HOUR, 1, 2),
                                                        parcel(CONTRACT + two * HOUR, 2)))
                                        .withEvents(events));
    }

    private static List<LegalClock> customers(OrderFacts facts) {
        List<LegalClock> clocks = new ArrayList<>(LAW.assess(facts, CONTRACT).getClocks());
        clocks.removeIf(clock -> clock.getParty() != Party.CUSTOMER);
        return clocks;
    }

    private static long end(LegalClock clock) {
        return clock.getEnd() == null ? Long.MAX_VALUE : clock.getEnd();
    }

    private static List<DeliveryFact> later(List<DeliveryFact> parcels, int hours) {
        DeliveryFact first = parcels.get(0);
        return Arrays.asList(
                DeliveryFact.delivered(first.getDeliveredAt() + hours * HOUR, first.getLines()),
                parcels.get(1));
    }

    private static List<LegalEvent> everyEvent(long at) {
        List<LegalEvent> events = new ArrayList<>();
        for (LegalEvent.Kind kind : LegalEvent.Kind.values()) {
            events.add(event(kind, at));
        }
        return events;
    }

    private static OrderFacts facts(String country, long contract) {
        return OrderFacts.of(new LegalPlace(country, WARSAW, NEW_YORK), Buyer.CONSUMER, contract);
    }

    private static LegalEvent event(LegalEvent.Kind kind, long at) {
        return new LegalEvent(kind, at, NO_LINES, "");
    }

    private static List<DeliveryFact> delivered(long at, long hours) {
        return Collections.singletonList(parcel(at + hours * HOUR, 1));
    }

    private static DeliveryFact parcel(long at, Integer... lines) {
        List<Long> ids = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> ids.add(line.longValue()));
        return DeliveryFact.delivered(at, ids);
    }
}
