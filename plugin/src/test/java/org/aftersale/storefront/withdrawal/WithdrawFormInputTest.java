package org.aftersale.storefront.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.WithdrawalRules;
import org.junit.jupiter.api.Test;

class WithdrawFormInputTest {

    private static final String LONG =
            String.join("\n", Collections.nCopies(60, "1 × A product with a name of some length"));

    private final Map<String, String[]> fields = new HashMap<>();

    @Test
    void goodsTypedAtLengthAreRefused() {
        person();
        put("goods", LONG);

        assertThatThrownBy(() -> WithdrawalRules.check(request("short")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("goods");
    }

    @Test
    void aStatementLongerThanAnyMessageIsRefused() {
        person();
        put("own", "yes");
        String endless = String.join("", Collections.nCopies(10_001, "x"));

        assertThatThrownBy(() -> WithdrawalRules.check(request(endless)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void manyChosenLinesAreTakenAndAllStandInTheStatement() {
        person();
        put("own", "yes");
        put("goods", LONG);

        WithdrawalRequest request = request(LONG);
        assertThatCode(() -> WithdrawalRules.check(request)).doesNotThrowAnyException();
        assertThat(request.getGoods()).endsWith("…");
        assertThat(request.getStatement()).isEqualTo(LONG);
    }

    @Test
    void onlyDigitsNameALine() {
        put("quantity_12", "2");
        put("quantity_x", "2");
        put("quantity_" + String.join("", Collections.nCopies(19, "9")), "2");

        assertThat(WithdrawFormInput.of(fields).quantities()).containsOnlyKeys(12L);
    }

    private WithdrawalRequest request(String statement) {
        return WithdrawFormInput.of(fields)
                .request(null, Collections.<Long, Integer>emptyMap(), statement);
    }

    private void person() {
        put("name", "Ann");
        put("email", "ann@example.com");
        put("order", "1");
    }

    private void put(String name, String value) {
        fields.put(name, new String[] {value});
    }
}
