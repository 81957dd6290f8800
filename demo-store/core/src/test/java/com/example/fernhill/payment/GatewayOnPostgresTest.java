package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnPostgresTest {

    @Nested
    class Books extends BooksContract {

        Books() {
            super("postgres");
        }
    }

    @Nested
    class Switch extends TroubleContract {

        Switch() {
            super("postgres");
        }
    }
}
