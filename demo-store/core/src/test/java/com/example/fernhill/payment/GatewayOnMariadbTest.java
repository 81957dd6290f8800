package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnMariadbTest {

    @Nested
    class Books extends BooksContract {

        Books() {
            super("mariadb");
        }
    }

    @Nested
    class Switch extends TroubleContract {

        Switch() {
            super("mariadb");
        }
    }
}
