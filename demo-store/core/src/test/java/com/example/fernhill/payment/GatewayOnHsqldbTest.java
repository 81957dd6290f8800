package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnHsqldbTest {

    @Nested
    class Books extends BooksContract {

        Books() {
            super("hsqldb");
        }
    }

    @Nested
    class Switch extends TroubleContract {

        Switch() {
            super("hsqldb");
        }
    }
}
