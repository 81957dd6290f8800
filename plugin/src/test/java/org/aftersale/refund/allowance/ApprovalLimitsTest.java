package org.aftersale.refund.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import org.aftersale.host.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalLimitsTest {

    private final ApprovalLimits limits =
            limits(
                    "ROLE_AGENT=100 EUR, ROLE_CHIEF = 1000.50 EUR / 15000 JPY/300.125 KWD"
                            + " ,ROLE_OWNER=unlimited,ROLE_BUYER=unlimited USD/5 EUR,");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROLE_AGENT",
                "ROLE_AGENT=",
                "=100 EUR",
                " =100 EUR",
                "ROLE_AGENT=-1 EUR",
                "ROLE_AGENT=100 EURO",
                "ROLE_AGENT=100 eur",
                "ROLE_AGENT=100 ZZZ",
                "ROLE_AGENT=EUR 100",
                "ROLE_AGENT=1,5 EUR",
                "ROLE_AGENT=1.234 EUR",
                "ROLE_AGENT=1.5 JPY",
                "ROLE_AGENT=1e3 EUR",
                "ROLE_AGENT=Unlimited",
                "ROLE_AGENT=1 EUR=2",
                "ROLE_AGENT=1 EUR/",
                "ROLE_AGENT=1234567890123 EUR",
                "ROLE_AGENT:100 EUR"
            })
    void rejectsAnInvalidSettingAtStartUp(String setting) {
        assertThatThrownBy(() -> limits(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aftersale.refund.limits")
                .hasMessageContaining(setting);
    }

    @Test
    void requiresApprovalOfEverythingForUnlistedRoles() {
        assertThat(limits.of(staff("ROLE_OTHER"), "EUR")).isZero();
        assertThat(limits.of(staff(), "EUR")).isZero();
        assertThat(limits("").of(staff("ROLE_AGENT"), "EUR")).isZero();
    }

    @Test
    void requiresApprovalOfEverythingInACurrencyWithoutALimit() {
        assertThat(limits.of(staff("ROLE_AGENT"), "EUR")).isEqualTo(10_000);
        assertThat(limits.of(staff("ROLE_AGENT"), "KWD")).isZero();
        assertThat(limits.of(staff("ROLE_AGENT"), "USD")).isZero();
        assertThat(limits.isAnyIn("JPY")).isTrue();
        assertThat(limits("ROLE_A=1 EUR,ROLE_B=0 USD").isAnyIn("USD")).isFalse();
    }

    @Test
    void readsALimitInTheMinorUnitsOfItsCurrency() {
        assertThat(limits.of(staff("ROLE_CHIEF"), "EUR")).isEqualTo(100_050);
        assertThat(limits.of(staff("ROLE_CHIEF"), "JPY")).isEqualTo(15_000);
        assertThat(limits.of(staff("ROLE_CHIEF"), "KWD")).isEqualTo(300_125);
    }

    @Test
    void takesALimitWithoutACurrencyInTheShopsOnly() {
        ApprovalLimits bare = AllowancesFixture.limits("ROLE_AGENT=100", "PLN");
        assertThat(bare.of(staff("ROLE_AGENT"), "PLN")).isEqualTo(10_000);
        assertThat(bare.of(staff("ROLE_AGENT"), "KWD")).isZero();
    }

    @Test
    void usesTheHighestLimitOfSeveralRoles() {
        assertThat(limits.of(staff("ROLE_AGENT", "ROLE_CHIEF"), "EUR")).isEqualTo(100_050);
        assertThat(limits.of(staff("ROLE_CHIEF", "ROLE_BUYER"), "EUR")).isEqualTo(100_050);
    }

    @Test
    void unlimitedMeansNoLimitInThatCurrencyOrInAny() {
        assertThat(limits.of(staff("ROLE_OWNER"), "EUR")).isEqualTo(ApprovalLimits.UNLIMITED);
        assertThat(limits.of(staff("ROLE_BUYER"), "USD")).isEqualTo(ApprovalLimits.UNLIMITED);
        assertThat(limits.of(staff("ROLE_BUYER"), "EUR")).isEqualTo(500);
    }

    private static ApprovalLimits limits(String setting) {
        return AllowancesFixture.limits(setting, "USD");
    }

    private static StaffMember staff(String... roles) {
        return new StaffMember(
                1,
                "agent",
                "Agent",
                Collections.<String>emptySet(),
                new HashSet<>(Arrays.asList(roles)));
    }
}
