package org.aftersale.host.broadleaf.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatewayMessageTextTest {

    @Test
    void hidesCardNumbers() {
        assertThat(GatewayMessageText.of("pan=4111111111111111&cvv"))
                .isEqualTo("pan=[card …1111]&cvv");
        assertThat(GatewayMessageText.of("4111 1111 1111 1111 or 3782-822463-10005"))
                .isEqualTo("[card …1111] or [card …0005]");
    }

    @Test
    void hidesPartsOfCardNumbers() {
        StringBuilder long990 = new StringBuilder();
        for (int i = 0; i < 99; i++) {
            long990.append("0123456. ".substring(0, 9)).append(' ');
        }
        String words = GatewayMessageText.of(long990 + "4111111111111111 and more");
        assertThat(words).hasSize(1000).doesNotContain("4111");
    }

    @Test
    void keepsOtherNumbers() {
        String reference = "ref 4111111111111112, sum 12.30, at 20261127055131";
        assertThat(GatewayMessageText.of(reference)).isEqualTo(reference);
        assertThat(GatewayMessageText.of("12345678901234567890")).isEqualTo("12345678901234567890");
    }

    @Test
    void truncatesToAThousandCharacters() {
        StringBuilder much = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            much.append("words ");
        }
        assertThat(GatewayMessageText.of(much.toString())).hasSize(1000);
        assertThat(GatewayMessageText.of(null)).isEmpty();
    }
}
