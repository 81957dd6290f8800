package com.example.fernhill.payment;

import org.junit.jupiter.api.Nested;

class GatewayOnHsqldbTest {

    @Nested
    class Books extends GatewayBooksContract {

        Books() {
            super("hsqldb");
        }
    }

    @Nested
    class Declines extends GatewayDeclinesContract {

        Declines() {
            super("hsqldb");
        }
    }

    @Nested
    class Switch extends TroubleSwitchContract {

        Switch() {
            super("hsqldb");
        }
    }
}
