package org.aftersale.admin.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.shared.AmountParser;
import org.aftersale.shared.form.FormNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundParametersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "refund.paid", "reply.sent", "<b>"})
    void ignoresUnknownNotices(String asked) {
        assertThat(RefundAdminPaths.NOTICES.of(asked)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "WAITING", "paid "})
    void treatsAnUnknownViewAsAll(String asked) {
        assertThat(RefundListView.of(asked)).isEqualTo(RefundListView.ALL);
    }

    @Test
    void givesEachViewAnAddressAndOpenViewsACount() {
        for (RefundListView view : RefundListView.values()) {
            assertThat(RefundListView.of(view.code())).isEqualTo(view);
        }
        assertThat(RefundListView.values())
                .filteredOn(RefundListView::isCounted)
                .containsExactly(
                        RefundListView.WAITING, RefundListView.ATTENTION, RefundListView.PAYING);
    }

    @ParameterizedTest
    @CsvSource({"DEMO-1, DEMO-1", "a b, a%20b", "{x}/y?z, %7Bx%7D%2Fy%3Fz", "ż, %C5%BC"})
    void encodesAnOrderNumberInItsAddress(String number, String encoded) {
        assertThat(RefundAdminPaths.order(number)).isEqualTo("/aftersale/orders?order=" + encoded);
        assertThat(RefundAdminPaths.preview(number))
                .isEqualTo("/aftersale/orders/preview?order=" + encoded);
        assertThat(RefundAdminPaths.ask(number))
                .isEqualTo("/aftersale/orders/refund?order=" + encoded);
    }

    @ParameterizedTest
    @CsvSource({
        "en, USD",
        "pl, PLN",
        "de, EUR",
        "es, EUR",
        "fr, EUR",
        "de-CH, CHF",
        "en, JPY",
        "fr, KWD"
    })
    void showsAnExampleAmountThatIsValid(String language, String currency) {
        Locale locale = Locale.forLanguageTag(language);
        String example = AmountExample.of(currency, locale);
        assertThat(AmountParser.read(example, locale, currency).getError()).as(example).isNull();
    }

    @Test
    void replacesAMissingOrInvalidFormKey() {
        assertThat(RefundFormInput.none().key()).matches("[0-9a-f-]{36}");
        assertThat(RefundFormInput.of(Collections.singletonMap("key", new String[] {"'x'"})).key())
                .matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "payments", "CREDIT"})
    void refundsToThePaymentsUnlessCreditIsRequested(String to) {
        assertThat(
                        RefundFormInput.of(Collections.singletonMap("to", new String[] {to}))
                                .isToCredit())
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1.0", "x", "99999999999999999999"})
    void aNonNumericVersionNeverMatches(String typed) {
        assertThat(FormNumbers.version(typed)).isEqualTo(-1);
    }
}
