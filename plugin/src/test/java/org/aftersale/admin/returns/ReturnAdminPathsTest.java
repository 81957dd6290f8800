package org.aftersale.admin.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAdminPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RMA-",
                "CL-7F3K-29QX",
                "RMA-7F3K-29Q",
                "RMA-7F3K-29QXX",
                "~~\u0001\u0002;"
            })
    void findsNoNumberInWhatAScannerMadeOfSomethingElse(String typed) {
        assertThat(ReturnAdminPaths.numberIn(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RMA-7F3K-29QX",
                " rma-7f3k-29qx ",
                "RMA7F3K29QX",
                "https://shop.example/account/returns/RMA-7F3K-29QX/slip"
            })
    void findsTheNumberHoweverItWasTypedOrScanned(String typed) {
        assertThat(ReturnAdminPaths.numberIn(typed)).isEqualTo("RMA-7F3K-29QX");
    }
}
