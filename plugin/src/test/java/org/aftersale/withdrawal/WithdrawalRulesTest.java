package org.aftersale.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.Set;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalRulesTest {

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(refused(null, "", "\u200b", null)).containsExactly("name", "email", "order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest",
                "guest@example",
                "guest@@example.com",
                "a@b.com, c@d.com",
                "guest@example.com\r\nBcc: all@example.com",
                "guest@example.com\nBcc: all@example.com",
                "Guest <guest@example.com>",
                "guest@exam ple.com",
                "\"a\"@example.com"
            })
    void addressesThatMayBecomeAnotherHeaderOrRecipientAreRefused(String email) {
        assertThat(refused("Ann", email, "1", null)).containsExactly("email");
    }

    @Test
    void tenThousandSignsAreRefusedWithoutLookingAnythingUp() {
        String long10k = String.join("", Collections.nCopies(10_000, "9"));

        assertThat(refused(long10k, long10k + "@example.com", long10k, long10k))
                .containsExactly("name", "email", "order", "goods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guest@example.com", " zoë+shop@sub.example.co.uk ", "ł@poczta.example.pl"})
    void ordinaryAddressesAreTaken(String email) {
        assertThatCode(() -> WithdrawalRules.check("Ann", email, "DEMO-3001", null))
                .doesNotThrowAnyException();
    }

    @Test
    void anOrderIsWhateverTheCustomerCallsIt() {
        assertThatCode(
                        () ->
                                WithdrawalRules.check(
                                        "Ann", "a@example.com", "the blue mug, last week", ""))
                .doesNotThrowAnyException();
    }

    private static Set<String> refused(String name, String email, String order, String goods) {
        InvalidInputException refusal =
                catchThrowableOfType(
                        () -> WithdrawalRules.check(name, email, order, goods),
                        InvalidInputException.class);
        return refusal.getErrors().asMap().keySet();
    }
}
