package org.aftersale.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrder.ShipTo;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.law.Buyer;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalClocks;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalPlace;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.calendar.ShippedHolidays;
import org.aftersale.law.clock.LegalClocksImpl;
import org.aftersale.law.rule.ShippedLawRules;
import org.aftersale.parcel.Parcel;
import org.aftersale.regime.OrderLaw;
import org.aftersale.settings.SettingDefault;
import org.aftersale.settings.YesNoSetting;
import org.aftersale.shared.Amount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class ShownNoticesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final String HASH = String.join("", Collections.nCopies(64, "a"));

    private final LegalClocks law =
            new LegalClocksImpl(new ShippedLawRules(), new ShippedHolidays());
    private final List<GuaranteeNotice> stored = new ArrayList<>();
    private final StaticMessageSource messages = new StaticMessageSource();
    private final ShownNoticesImpl shown = new ShownNoticesImpl();

    @BeforeEach
    void aShopThatSellsToTheUnionInNovember() {
        messages.addMessage("aftersale.guarantee.alt", Locale.GERMAN, "Bild sagt");
        messages.addMessage("aftersale.guarantee.link", Locale.GERMAN, "Gewährleistung");
        NoticeTexts texts = new NoticeTexts();
        texts.messages = messages;
        shown.texts = texts;
        shown.languages = new NoticeLanguages("de,en,pl");
        shown.law = law;
        shown.orderLaw = new ByShipTo();
        shown.zone = WARSAW;
        sellsToEu("true");
        at("2026-11-30T12:00:00Z");
    }

    private void sellsToEu(String answer) {
        shown.sellsToEu = new YesNoSetting("g", "k", new SettingDefault("p", answer));
    }

    private void at(String now) {
        shown.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        shown.notices = new NoticeMemory(new Stored(), shown.clock);
    }

    private void upload(String language, String alt, String link) {
        stored.add(
                new GuaranteeNotice(
                        1, language, "n.png", HASH, 30, 20, 99, alt, link, "Olga", 1, null, null));
    }

    private static StoreOrder order(String country, String company, String submitted) {
        Amount sum = Amount.ofMinor(1999, "EUR");
        ShipTo shipTo = new ShipTo(country, null, null, company, false);
        return new StoreOrder(
                7,
                "DEMO-1",
                42,
                Instant.parse(submitted).toEpochMilli(),
                "SUBMITTED",
                sum,
                Collections.<StoreOrderLine>emptyList(),
                Collections.<StoreParcel>emptyList(),
                shipTo);
    }

    @ParameterizedTest
    @CsvSource({
        "US, , 2026-11-01T12:00:00Z",
        "NO, , 2026-11-01T12:00:00Z",
        ", , 2026-11-01T12:00:00Z",
        "DE, Werk GmbH, 2026-11-01T12:00:00Z",
        "DE, , 2026-09-26T21:59:00Z"
    })
    void showsNothingWhereTheLawAsksForNothing(String country, String company, String submitted) {
        upload("de", null, null);
        assertThat(shown.ofOrder(order(country, company, submitted), Locale.GERMAN)).isEmpty();
    }

    @Test
    void showsNothingWithoutAPicture() {
        assertThat(shown.ofOrder(order("DE", null, "2026-11-01T12:00:00Z"), Locale.GERMAN))
                .isEmpty();
        assertThat(shown.ofGoods(Locale.GERMAN)).isEmpty();
    }

    @Test
    void showsNoPictureOfAThirdLanguage() {
        upload("pl", null, null);
        assertThat(shown.ofGoods(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void showsNothingBesideGoodsOfAShopThatDoesNotSellToTheUnionOrBeforeTheLawApplies() {
        upload("de", null, null);
        sellsToEu("false");
        assertThat(shown.ofGoods(Locale.GERMAN)).isEmpty();
        sellsToEu("true");
        at("2026-09-26T21:59:59Z"); // still the 26th in Warsaw
        assertThat(shown.ofGoods(Locale.GERMAN)).isEmpty();
        at("2026-09-26T22:00:00Z");
        assertThat(shown.ofGoods(Locale.GERMAN)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"DE", "PL", "FR", "ES", "IT", "GR"})
    void showsItBesideOrdersOfConsumersInTheUnionFromTheFirstDay(String country) {
        upload("de", null, null);
        StoreOrder order = order(country, null, "2026-09-26T22:00:00Z");
        assertThat(shown.ofOrder(order, Locale.GERMANY)).isPresent();
    }

    @Test
    void speaksTheCustomersLanguageElseTheShops() {
        upload("de", null, null);
        upload("pl", "Nasze słowa", "https://europa.eu/pl");
        ShownNotice polish = shown.ofGoods(new Locale("pl", "PL")).get();
        assertThat(polish.getLanguage()).isEqualTo("pl");
        assertThat(polish.getAltText()).isEqualTo("Nasze słowa");
        assertThat(polish.getLink()).isEqualTo("https://europa.eu/pl");
        ShownNotice german = shown.ofGoods(Locale.FRENCH).get();
        assertThat(german.getLanguage()).isEqualTo("de");
        assertThat(german.getAltText()).isEqualTo("Bild sagt");
        assertThat(german.getLink()).endsWith("/index_de.htm");
        assertThat(german.getLinkText()).isEqualTo("Gewährleistung");
        assertThat(german.getPath()).isEqualTo("/aftersale/guarantee-notice/" + HASH);
    }

    @Test
    void readsTheRowsAnewAfterTwoSeconds() {
        long[] now = {1_000_000};
        Clock clock =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return Instant.ofEpochMilli(now[0]);
                    }
                };
        NoticeMemory memory = new NoticeMemory(new Stored(), clock);
        assertThat(memory.current()).isEmpty();
        upload("de", null, null);
        now[0] += 1_999;
        assertThat(memory.current()).isEmpty();
        now[0] += 1;
        assertThat(memory.current()).hasSize(1);
        stored.clear();
        now[0] -= 5_000; // the server's clock was set back
        assertThat(memory.current()).isEmpty();
    }

    private final class Stored implements GuaranteeNotices {

        @Override
        public List<GuaranteeNotice> current() {
            return new ArrayList<>(stored);
        }

        @Override
        public Optional<NoticePicture> picture(String contentHash) {
            return Optional.empty();
        }
    }

    /** The real law with what the order's address says. */
    private final class ByShipTo implements OrderLaw {

        @Override
        public LegalAssessment of(StoreOrder order, List<LegalEvent> events) {
            throw new UnsupportedOperationException("reads parcels for nothing");
        }

        @Override
        public Map<Long, LegalAssessment> of(Collection<StoreOrder> orders) {
            throw new UnsupportedOperationException("reads parcels for nothing");
        }

        @Override
        public LegalAssessment of(StoreOrder order, List<Parcel> parcels, List<LegalEvent> events) {
            ShipTo to = order.getShipTo().get();
            Buyer buyer = to.getCompany() == null ? Buyer.CONSUMER : Buyer.BUSINESS;
            LegalPlace place = new LegalPlace(to.getCountry(), WARSAW, WARSAW);
            return law.assess(
                    OrderFacts.of(place, buyer, order.getSubmittedAt()), shown.clock.millis());
        }
    }
}
